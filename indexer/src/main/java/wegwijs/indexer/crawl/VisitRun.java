package wegwijs.indexer.crawl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.store.CrawlLink;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issues;

/** One visit from beginning to end. Not for sharing between threads. */
final class VisitRun {
  private static final String CONFIGURED = "instelling";

  private final VisitSetting setting;
  private final RobotsBook robots;
  private final UrlBudget budget;
  private final LinkFinder links;
  private final PageVisitor visitor;
  private final SitemapBook sitemaps;

  VisitRun(VisitSetting setting, HostMemory memory, Revisit revisit) {
    this.setting = setting;
    Scope scope = setting.site().scope();
    Issues issues = setting.around().issues();
    this.robots = new RobotsBook(setting.fetcher(), memory, setting.around());
    this.budget = new UrlBudget(scope, issues);
    this.links = new LinkFinder(scope, budget, issues);
    this.sitemaps = new SitemapBook(setting, memory);
    PageRecorder recorder = new PageRecorder(setting, revisit);
    NotFoundBook notFound = new NotFoundBook(setting.fetcher(), robots, setting.around());
    this.visitor =
        new PageVisitor(
            setting,
            robots,
            notFound,
            new PageReader(setting, notFound, links, recorder),
            recorder);
  }

  Visit run() {
    setting.site().notes().forEach(setting.around().issues()::add);
    tidy();
    boolean isWhole = fillQueue();
    visitAll();
    return finish(isWhole);
  }

  /** Makes cache and frontier agree: what either lost is fetched anew. */
  private void tidy() {
    Set<String> used = new HashSet<>();
    for (CrawlPage page : setting.frontier().list(source())) {
      page.body()
          .ifPresent(body -> {
            if (setting.files().isReadable(body.file())) {
              used.add(body.file());
            } else {
              setting.frontier().forgetBody(source(), page.url());
            }
          });
      if (page.state() != CrawlState.GONE) {
        WebUrl.parse(page.url()).ifPresent(budget::note);
      }
    }
    setting.files().sweep(used);
  }

  /**
   * Queues where to begin, what is due and what site maps name; says whether all maps were read.
   */
  private boolean fillQueue() {
    List<CrawlLink> seeds =
        setting.site().seeds().stream()
            .map(url -> new CrawlLink(url.toString(), url.host(), 0, CONFIGURED))
            .toList();
    setting.site().seeds().forEach(budget::note);
    setting.frontier().queue(setting.visit(), seeds);
    setting.frontier().queueDue(setting.visit(), setting.around().now());
    SitemapWalk.Found found =
        new SitemapWalk(setting.fetcher(), robots, setting.site().scope(), setting.around())
            .read(setting.site().seeds());
    sitemaps.queue(found.entries(), links);
    return found.isWhole();
  }

  private void visitAll() {
    int visited = 0;
    while (!setting.around().cancellation().isRequested()) {
      Optional<String> host =
          setting.fetcher().findNextHost(setting.frontier().listQueuedHosts(setting.visit()));
      if (host.isEmpty()) {
        return;
      }
      CrawlPage before = setting.frontier().findNext(setting.visit(), host.get()).orElseThrow();
      visitor.visit(before);
      setting
          .frontier()
          .find(source(), before.url())
          .ifPresent(after -> sitemaps.compare(before, after));
      visited++;
      setting
          .around()
          .listener()
          .onPage(
              new VisitListener.Progress(
                  visited, setting.frontier().countQueued(setting.visit()), before.url()));
    }
  }

  private Visit finish(boolean isWhole) {
    Visit.Ending ending = ending(isWhole);
    if (ending != Visit.Ending.CANCELLED) {
      setting
          .store()
          .crawlVisits()
          .finish(setting.visit(), ending == Visit.Ending.COMPLETE, setting.around().now());
    }
    return new Visit(setting.visit(), ending, setting.around().issues().list());
  }

  private Visit.Ending ending(boolean isWhole) {
    if (setting.around().cancellation().isRequested()) {
      return Visit.Ending.CANCELLED;
    }
    boolean isComplete =
        isWhole
            && !budget.isFull()
            && !setting.fetcher().hasDeferred()
            && setting.frontier().countQueued(setting.visit()) == 0
            && isBeginningReached();
    return isComplete ? Visit.Ending.COMPLETE : Visit.Ending.INCOMPLETE;
  }

  /** Whether at least one of the places to begin was read, and none could not be. */
  private boolean isBeginningReached() {
    List<CrawlState> states =
        setting.site().seeds().stream()
            .flatMap(seed -> setting.frontier().find(source(), seed.toString()).stream())
            .map(CrawlPage::state)
            .toList();
    return states.stream().anyMatch(s -> s == CrawlState.PRESENT || s == CrawlState.MOVED)
        && states.stream().noneMatch(s -> s == CrawlState.UNREACHABLE || s == CrawlState.BLOCKED);
  }

  private String source() {
    return setting.site().source();
  }
}
