package wegwijs.indexer.crawl;

import java.time.Duration;
import java.util.Optional;
import wegwijs.data.store.CrawlLink;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.fetch.Validators;
import wegwijs.indexer.crawl.site.Robots;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/** Visits one address and judges the answer. Not for sharing between threads. */
final class PageVisitor {
  /** A host without a robots.txt is tried again after this. */
  private static final Duration ROBOTS_RETRY = Duration.ofHours(1);

  private final VisitSetting setting;
  private final RobotsBook robots;
  private final NotFoundBook notFound;
  private final PageReader reader;
  private final PageRecorder recorder;

  PageVisitor(
      VisitSetting setting,
      RobotsBook robots,
      NotFoundBook notFound,
      PageReader reader,
      PageRecorder recorder) {
    this.setting = setting;
    this.robots = robots;
    this.notFound = notFound;
    this.reader = reader;
    this.recorder = recorder;
  }

  /**
   * Visits an address and writes what came of it in one transaction. When its host is left for
   * later, or someone asked to stop, nothing is written and the address stays in the queue.
   */
  void visit(CrawlPage before) {
    WebUrl url = WebUrl.parse(before.url()).orElseThrow();
    Optional<Robots> rules = robots.find(url);
    if (isCancelled()) {
      return;
    }
    if (rules.isEmpty()) {
      setting.fetcher().deferHost(url.host(), ROBOTS_RETRY);
    } else if (!rules.get().allows(url)) {
      recorder.skip(before, CrawlState.EXCLUDED, "", Reason.EXCLUDED_BY_ROBOTS);
    } else {
      Answer answer = fetch(before, url);
      if (!isCancelled()) {
        judge(before, answer);
      }
    }
  }

  private boolean isCancelled() {
    return setting.around().cancellation().isRequested();
  }

  private Answer fetch(CrawlPage before, WebUrl url) {
    FetchRequest request =
        FetchRequest.page(url, validators(before), type -> accepts(before.link(), type));
    return new Redirects(setting.fetcher()).fetch(request, new PageHops(setting, robots));
  }

  static Validators validators(CrawlPage page) {
    return page.body()
        .map(body -> new Validators(body.etag(), body.lastModified()))
        .orElse(Validators.NONE);
  }

  /** Pages; feeds only when an administrator named them. */
  private static boolean accepts(CrawlLink link, String type) {
    boolean isPage = type.isEmpty() || type.contains("html");
    return isPage || (link.depth() == 0 && (type.contains("json") || type.contains("xml")));
  }

  private void judge(CrawlPage before, Answer answer) {
    if (leadsLostVisitorsOn(before, answer)) {
      recorder.missing(before, false, Reason.PAGE_NOT_FOUND_IN_DISGUISE);
      return;
    }
    switch (answer) {
      case Answer.Fetched fetched -> reader.read(before, fetched);
      case Answer.NotModified same -> recorder.unchanged(before, same.url(), same.validators());
      case Answer.Absent absent ->
          recorder.missing(
              before,
              absent.isWithdrawn(),
              absent.isWithdrawn() ? Reason.PAGE_WITHDRAWN : Reason.PAGE_MISSING);
      case Answer.Blocked blocked ->
          recorder.unread(before, CrawlState.BLOCKED, "" + blocked.status(), Reason.PAGE_BLOCKED);
      case Answer.Failed failed ->
          recorder.unread(before, CrawlState.UNREACHABLE, failed.value(), failed.reason());
      case Answer.Refused refused -> refuse(before, refused);
      case Answer.Busy busy -> leaveForLater(before);
      case Answer.Redirected redirected ->
          throw new IllegalStateException("a redirect is followed or refused");
    }
  }

  private boolean leadsLostVisitorsOn(CrawlPage before, Answer answer) {
    boolean isPage = answer instanceof Answer.Fetched || answer instanceof Answer.NotModified;
    return isPage
        && before.link().depth() > 0
        && !before.url().equals(answer.url().toString())
        && notFound.isWhereHostLeadsTo(answer.url());
  }

  /** The page stays in the queue; its own host waits too when it leads on to one that does. */
  private void leaveForLater(CrawlPage before) {
    setting.fetcher().leave(before.link().host());
  }

  private void refuse(CrawlPage before, Answer.Refused refused) {
    switch (refused.reason()) {
      case HOST_DEFERRED -> leaveForLater(before);
      case EXCLUDED_BY_ROBOTS, EXCLUDED_BY_PAGE ->
          recorder.skip(before, CrawlState.EXCLUDED, refused.value(), refused.reason());
      case MEDIA_TYPE_SKIPPED ->
          recorder.skip(before, CrawlState.OTHER_MEDIA, refused.value(), refused.reason());
      default -> recorder.unread(before, CrawlState.UNREACHABLE, refused.value(), refused.reason());
    }
  }
}
