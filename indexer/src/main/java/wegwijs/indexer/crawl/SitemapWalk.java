package wegwijs.indexer.crawl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.site.Robots;
import wegwijs.indexer.crawl.site.SitemapEntry;
import wegwijs.indexer.crawl.site.SitemapReader;
import wegwijs.indexer.crawl.site.SitemapReading;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Reads the site maps of a site, and those that they name. Not for sharing between threads. */
final class SitemapWalk {
  private static final int DEEPEST = 3;
  private static final int MOST_SITEMAPS = 100;

  private final PoliteFetcher fetcher;
  private final RobotsBook robots;
  private final Scope scope;
  private final PoliteFetcher.Surroundings around;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Set<WebUrl> met = new HashSet<>();
  private final List<SitemapEntry> entries = new ArrayList<>();
  private boolean isWhole = true;

  /** A site map to read. One that is only guessed at may be missing. */
  private record Step(WebUrl url, int depth, boolean isGuess) {}

  /**
   * What site maps say.
   *
   * @param isWhole whether all that the site names could be read
   */
  record Found(List<SitemapEntry> entries, boolean isWhole) {}

  SitemapWalk(
      PoliteFetcher fetcher, RobotsBook robots, Scope scope, PoliteFetcher.Surroundings around) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.scope = scope;
    this.around = around;
  }

  /** Reads the site maps of the hosts of these addresses. */
  Found read(Collection<WebUrl> seeds) {
    for (WebUrl seed : seeds) {
      robots.find(seed).ifPresent(rules -> begin(seed, rules));
    }
    while (!steps.isEmpty() && !around.cancellation().isRequested()) {
      read(steps.remove());
    }
    return new Found(List.copyOf(entries), isWhole);
  }

  private void begin(WebUrl seed, Robots rules) {
    rules.sitemaps().forEach(url -> add(url, 1, false));
    if (rules.sitemaps().isEmpty()) {
      add(seed.with("/sitemap.xml", Optional.empty()), 1, true);
    }
  }

  private void add(WebUrl url, int depth, boolean isGuess) {
    if (!scope.hasHost(url)) {
      around.issues().add(Issue.pageSkipped(url.toString(), null, Reason.SITEMAP_OFF_SCOPE));
    } else if (depth > DEEPEST || met.size() >= MOST_SITEMAPS) {
      around.issues().add(Issue.pageSkipped(url.toString(), null, Reason.SITEMAP_TOO_DEEP));
    } else if (met.add(url)) {
      steps.add(new Step(url, depth, isGuess));
    }
  }

  private void read(Step step) {
    if (robots.find(step.url()).filter(rules -> rules.allows(step.url())).isEmpty()) {
      return;
    }
    Answer answer =
        new Redirects(fetcher).fetch(FetchRequest.file(step.url()), new ScopeHops(scope));
    switch (answer) {
      case Answer.Fetched fetched -> take(step, SitemapReader.read(fetched.body().toByteArray()));
      case Answer.Failed failed -> fail(step, failed.reason(), failed.value());
      case Answer.Refused refused -> fail(step, refused.reason(), refused.value());
      case Answer.Busy busy -> fail(step, Reason.SERVER_BUSY, "" + busy.status());
      case Answer.Blocked blocked -> tell(step, Reason.PAGE_BLOCKED, "" + blocked.status());
      case Answer.Absent absent -> tell(step, Reason.PAGE_MISSING, "");
      case Answer.NotModified same -> fail(step, Reason.ANSWER_MALFORMED, "304");
      case Answer.Redirected redirected ->
          fail(step, Reason.REDIRECT_FORBIDDEN, redirected.location());
    }
  }

  private void fail(Step step, Reason reason, String value) {
    if (!step.isGuess() && !around.cancellation().isRequested()) {
      isWhole = false;
    }
    tell(step, reason, value);
  }

  /** A site map that the site itself says is not there leaves nothing to wait for. */
  private void tell(Step step, Reason reason, String value) {
    if (!step.isGuess() && !around.cancellation().isRequested()) {
      around.issues().add(Issue.pageUnread(step.url().toString(), value, reason));
    }
  }

  private void take(Step step, SitemapReading reading) {
    switch (reading) {
      case SitemapReading.Unreadable unreadable ->
          fail(step, unreadable.reason(), unreadable.value());
      case SitemapReading.Sitemap sitemap -> {
        int room = SitemapReader.MOST_URLS - entries.size();
        entries.addAll(sitemap.entries().subList(0, Math.min(room, sitemap.entries().size())));
        if (sitemap.isCutOff() || sitemap.entries().size() > room) {
          around
              .issues()
              .add(
                  Issue.pageNoted(
                      step.url().toString(),
                      "> " + SitemapReader.MOST_URLS,
                      Reason.SITEMAP_TOO_LARGE));
        }
        sitemap.sitemaps().forEach(url -> add(url, step.depth() + 1, false));
      }
    }
  }

  /** Site maps stay within the hosts of the source. */
  private record ScopeHops(Scope scope) implements Redirects.Hops {
    @Override
    public Optional<Answer> stop(WebUrl target) {
      return scope.hasHost(target)
          ? Optional.empty()
          : Optional.of(new Answer.Refused(target, Reason.REDIRECT_OFF_SCOPE, target.toString()));
    }
  }
}
