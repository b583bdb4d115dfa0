package wegwijs.indexer.crawl;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.store.CrawlLink;
import wegwijs.indexer.crawl.site.HtmlPage;
import wegwijs.indexer.crawl.url.SessionIds;
import wegwijs.indexer.crawl.url.UrlShape;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/** Which links of a page belong to the site. Not for sharing between threads. */
final class LinkFinder {
  private final Scope scope;
  private final UrlBudget budget;
  private final Issues issues;

  LinkFinder(Scope scope, UrlBudget budget, Issues issues) {
    this.scope = scope;
    this.budget = budget;
    this.issues = issues;
  }

  /** The links to follow, each once, in the order of the page. */
  Collection<CrawlLink> find(HtmlPage page, WebUrl url, int depth) {
    Map<WebUrl, CrawlLink> links = new LinkedHashMap<>();
    page.hrefs()
        .forEach(href -> {
          Optional<WebUrl> target = page.resolve(href);
          if (target.isPresent() && WebUrl.hasCredentials(href)) {
            issues.add(Issue.pageNoted(target.get().toString(), null, Reason.PASSWORD_IN_URL));
          }
          target
              .flatMap(link -> admit(link, depth + 1))
              .ifPresent(link ->
                  links.put(
                      link, new CrawlLink(link.toString(), link.host(), depth + 1, url + "")));
        });
    return links.values();
  }

  /** The address in the form in which it is kept; empty when it is not taken in. */
  Optional<WebUrl> admit(WebUrl link, int depth) {
    WebUrl plain = SessionIds.without(link);
    if (!scope.contains(plain) || UrlShape.isFile(plain)) {
      return Optional.empty();
    }
    if (!plain.equals(link)) {
      issues.add(Issue.pageNoted(plain.toString(), null, Reason.SESSION_ID_REMOVED));
    }
    return budget.admits(plain, depth) ? Optional.of(plain) : Optional.empty();
  }
}
