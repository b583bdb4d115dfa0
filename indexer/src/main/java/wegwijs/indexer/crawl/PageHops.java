package wegwijs.indexer.crawl;

import java.util.Optional;
import wegwijs.data.store.CrawlPage;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.Validators;
import wegwijs.indexer.crawl.site.Robots;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/** Judges where the redirects of a page lead: not out of the site, not where robots may not go. */
record PageHops(VisitSetting setting, RobotsBook robots) implements Redirects.Hops {
  @Override
  public Optional<Answer> stop(WebUrl target) {
    if (!setting.site().scope().contains(target)) {
      return Optional.of(refused(target, Reason.REDIRECT_OFF_SCOPE));
    }
    Optional<Robots> rules = robots.find(target);
    if (rules.isEmpty()) {
      return Optional.of(new Answer.Failed(target, Reason.ROBOTS_UNREACHABLE, target.toString()));
    }
    if (!rules.get().allows(target)) {
      return Optional.of(refused(target, Reason.EXCLUDED_BY_ROBOTS));
    }
    return known(target)
        .filter(page -> page.history().visitedIn() == setting.visit().number())
        .flatMap(page -> again(target, page));
  }

  private static Answer refused(WebUrl target, Reason reason) {
    return new Answer.Refused(target, reason, target.toString());
  }

  /** This visit has been there: the same answer without asking again. */
  private static Optional<Answer> again(WebUrl target, CrawlPage page) {
    return switch (page.state()) {
      case PRESENT -> Optional.of(new Answer.NotModified(target, Validators.NONE));
      case ABSENT, GONE -> Optional.of(new Answer.Absent(target, false));
      case WITHDRAWN -> Optional.of(new Answer.Absent(target, true));
      case EXCLUDED -> Optional.of(refused(target, Reason.EXCLUDED_BY_PAGE));
      case OTHER_MEDIA -> Optional.of(refused(target, Reason.MEDIA_TYPE_SKIPPED));
      case NEW, MOVED, UNREACHABLE, BLOCKED -> Optional.empty();
    };
  }

  @Override
  public Validators validators(WebUrl target) {
    return known(target).map(PageVisitor::validators).orElse(Validators.NONE);
  }

  private Optional<CrawlPage> known(WebUrl target) {
    return setting.frontier().find(setting.site().source(), target.toString());
  }
}
