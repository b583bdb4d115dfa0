package wegwijs.indexer.crawl;

import java.util.List;
import java.util.Optional;
import wegwijs.data.store.CrawlBody;
import wegwijs.data.store.CrawlLink;
import wegwijs.data.store.CrawlOutcome;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.Validators;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Writes what a visit to an address brought: first the body, then in one transaction all that is
 * known of it and the links found there. Not for sharing between threads.
 */
final class PageRecorder {
  private final VisitSetting setting;
  private final Revisit revisit;

  PageRecorder(VisitSetting setting, Revisit revisit) {
    this.setting = setting;
    this.revisit = revisit;
  }

  /**
   * What a page says.
   *
   * @param hash of what it says
   * @param canonical the address it calls its own, when that is another
   * @param links to follow
   */
  record Content(String hash, Optional<String> canonical, List<CrawlLink> links) {}

  private Verdicts verdicts() {
    return new Verdicts(setting.visit(), revisit, setting.around().now());
  }

  /** A page came, perhaps from where the address led on to. */
  void seen(CrawlPage before, Answer.Fetched fetched, Content content) {
    CrawlPage target = target(before, fetched.url());
    Optional<CrawlBody> same =
        target.body().filter(body -> body.contentHash().equals(content.hash()));
    CrawlOutcome outcome = CrawlOutcome.UNCHANGED;
    if (same.isEmpty()) {
      outcome = target.body().isPresent() ? CrawlOutcome.CHANGED : CrawlOutcome.ADDED;
    }
    Validators validators = fetched.validators();
    CrawlBody body =
        same.map(known -> known.withValidators(validators.etag(), validators.lastModified()))
            .orElseGet(() -> keep(fetched, content));
    write(before, verdicts().seen(target, body, content.canonical(), outcome), content.links());
  }

  private CrawlBody keep(Answer.Fetched fetched, Content content) {
    return new CrawlBody(
        setting
            .files()
            .write(fetched.url().toString(), content.hash(), fetched.body().toByteArray()),
        fetched.contentType(),
        content.hash(),
        fetched.validators().etag(),
        fetched.validators().lastModified(),
        setting.around().now());
  }

  /** The body that we have still holds, or this visit has been there already. */
  void unchanged(CrawlPage before, WebUrl url, Validators validators) {
    CrawlPage target = target(before, url);
    if (target.history().visitedIn() == setting.visit().number()) {
      record(List.of(moved(before, target.url())), List.of());
      return;
    }
    CrawlBody body =
        target.body().orElseThrow().withValidators(validators.etag(), validators.lastModified());
    write(
        before,
        verdicts().seen(target, body, target.pointsTo(), CrawlOutcome.UNCHANGED),
        List.of());
  }

  /** The site says that there is no such page. */
  void missing(CrawlPage before, boolean isWithdrawn, Reason reason) {
    tell(Issue.pageUnread(before.url(), null, reason));
    record(List.of(verdicts().absent(before, isWithdrawn)), List.of());
  }

  /** The page could not be read. */
  void unread(CrawlPage before, CrawlState state, String value, Reason reason) {
    tell(Issue.pageUnread(before.url(), value, reason));
    record(List.of(verdicts().unread(before, state)), List.of());
  }

  /** There is nothing to read here. */
  void skip(CrawlPage before, CrawlState state, String value, Reason reason) {
    tell(Issue.pageSkipped(before.url(), value, reason));
    record(List.of(verdicts().skipped(before, state, Optional.empty())), List.of());
  }

  /** The page asks not to be shown; its links may still be followed. */
  void exclude(CrawlPage before, WebUrl url, List<CrawlLink> links) {
    tell(Issue.pageSkipped(url.toString(), null, Reason.EXCLUDED_BY_PAGE));
    CrawlPage target = target(before, url);
    write(before, verdicts().skipped(target, CrawlState.EXCLUDED, Optional.empty()), links);
  }

  private CrawlPage target(CrawlPage before, WebUrl url) {
    if (before.url().equals(url.toString())) {
      return before;
    }
    CrawlLink link = new CrawlLink(url.toString(), url.host(), before.link().depth(), before.url());
    return setting
        .frontier()
        .find(setting.site().source(), url.toString())
        .orElseGet(() -> verdicts().unknown(link));
  }

  private CrawlPage moved(CrawlPage before, String target) {
    return verdicts().skipped(before, CrawlState.MOVED, Optional.of(target));
  }

  private void write(CrawlPage before, CrawlPage after, List<CrawlLink> links) {
    boolean isMoved = !before.url().equals(after.url());
    record(isMoved ? List.of(after, moved(before, after.url())) : List.of(after), links);
  }

  private void record(List<CrawlPage> pages, List<CrawlLink> links) {
    setting.frontier().record(setting.visit(), pages, links);
  }

  private void tell(Issue issue) {
    setting.around().issues().add(issue);
  }
}
