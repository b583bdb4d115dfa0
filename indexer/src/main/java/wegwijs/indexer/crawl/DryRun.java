package wegwijs.indexer.crawl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.store.CrawlLink;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.fetch.Validators;
import wegwijs.indexer.crawl.site.HtmlPage;
import wegwijs.indexer.crawl.site.Robots;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Looks at robots.txt, site maps and the first page of a site, and keeps nothing. */
final class DryRun {
  private final Site site;
  private final PoliteFetcher fetcher;
  private final PoliteFetcher.Surroundings around;
  private final RobotsBook robots;
  private final LinkFinder links;
  private final Set<WebUrl> first = new LinkedHashSet<>();

  DryRun(Site site, PoliteFetcher fetcher, HostMemory memory, PoliteFetcher.Surroundings around) {
    this.site = site;
    this.fetcher = fetcher;
    this.around = around;
    this.robots = new RobotsBook(fetcher, memory, around);
    this.links =
        new LinkFinder(site.scope(), new UrlBudget(site.scope(), around.issues()), around.issues());
  }

  VisitPreview run() {
    site.notes().forEach(around.issues()::add);
    site.seeds().forEach(seed -> fetch(seed).ifPresent(this::readLinks));
    List<WebUrl> named =
        new SitemapWalk(fetcher, robots, site.scope(), around)
            .read(site.seeds()).entries().stream()
                .flatMap(entry -> links.admit(entry.url(), 1).stream())
                .toList();
    named.forEach(this::add);
    return new VisitPreview(
        first.stream().limit(VisitPreview.MOST).map(WebUrl::toString).toList(),
        named.size(),
        site.seeds().stream()
            .flatMap(seed -> robots.find(seed).stream())
            .flatMap(rules -> rules.crawlDelay().stream())
            .findFirst(),
        around.issues().list());
  }

  /** Fetches the first page only. */
  PageTrial look() {
    site.notes().forEach(around.issues()::add);
    Optional<Page> page =
        fetch(site.seeds().getFirst())
            .map(fetched ->
                new Page(
                    fetched.url().uri(),
                    fetched.contentType(),
                    around.now(),
                    fetched.body().toByteArray()));
    return new PageTrial(page, around.issues().list());
  }

  private Optional<Answer.Fetched> fetch(WebUrl seed) {
    if (!add(seed)) {
      return Optional.empty();
    }
    Answer answer =
        new Redirects(fetcher)
            .fetch(FetchRequest.page(seed, Validators.NONE, type -> true), new SiteHops(this));
    if (answer instanceof Answer.Fetched fetched) {
      return Optional.of(fetched);
    }
    tell(seed, answer);
    return Optional.empty();
  }

  private void tell(WebUrl seed, Answer answer) {
    switch (answer) {
      case Answer.Fetched fetched -> throw new IllegalArgumentException("nothing to tell");
      case Answer.Failed failed -> tell(seed, failed.reason(), failed.value());
      case Answer.Refused refused -> tell(seed, refused.reason(), refused.value());
      case Answer.Blocked blocked -> tell(seed, Reason.PAGE_BLOCKED, "" + blocked.status());
      case Answer.Busy busy -> tell(seed, Reason.SERVER_BUSY, "" + busy.status());
      case Answer.Absent absent -> tell(seed, Reason.PAGE_MISSING, "");
      case Answer.NotModified same -> tell(seed, Reason.ANSWER_MALFORMED, "304");
      case Answer.Redirected redirected ->
          tell(seed, Reason.REDIRECT_FORBIDDEN, redirected.location());
    }
  }

  private void readLinks(Answer.Fetched fetched) {
    if (fetched.contentType().contains("html")) {
      HtmlPage page =
          HtmlPage.parse(fetched.url(), fetched.contentType(), fetched.body().toByteArray());
      for (CrawlLink link : links.find(page, fetched.url(), 0)) {
        WebUrl.parse(link.url()).ifPresent(this::add);
      }
    }
  }

  private boolean add(WebUrl url) {
    Optional<Robots> rules = robots.find(url);
    if (rules.isEmpty()) {
      return false;
    }
    if (!rules.get().allows(url)) {
      around.issues().add(Issue.pageSkipped(url.toString(), null, Reason.EXCLUDED_BY_ROBOTS));
      return false;
    }
    return first.add(url);
  }

  private void tell(WebUrl url, Reason reason, String value) {
    around.issues().add(Issue.pageUnread(url.toString(), value, reason));
  }

  /** Redirects stay within the site and where robots may go. */
  private record SiteHops(DryRun run) implements Redirects.Hops {
    @Override
    public Optional<Answer> stop(WebUrl target) {
      if (!run.site.scope().contains(target)) {
        return Optional.of(
            new Answer.Refused(target, Reason.REDIRECT_OFF_SCOPE, target.toString()));
      }
      boolean mayGo = run.robots.find(target).filter(rules -> rules.allows(target)).isPresent();
      return mayGo
          ? Optional.empty()
          : Optional.of(new Answer.Refused(target, Reason.EXCLUDED_BY_ROBOTS, target.toString()));
    }
  }
}
