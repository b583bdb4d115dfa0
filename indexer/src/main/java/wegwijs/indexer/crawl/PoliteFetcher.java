package wegwijs.indexer.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.Cancellation;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.fetch.Fetcher;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/**
 * Fetches at the pace that each host can bear: waits its turn, tries again what failed, and leaves
 * a host that keeps failing or asks for much time for a later visit. One request at a time. Not for
 * sharing between threads.
 */
final class PoliteFetcher {
  /** A host is left alone after so many pages in a row that could not be had. */
  private static final int MOST_FAILED_PAGES = 3;

  /** How long to wait when a busy host does not say it. */
  private static final Duration USUAL_RETRY = Duration.ofMinutes(1);

  /** However long a host asks to be left alone, it is tried again after this. */
  private static final Duration LONGEST_DEFERRAL = Duration.ofDays(1);

  private final Fetcher fetcher;
  private final CrawlSettings settings;
  private final HostMemory memory;
  private final Surroundings around;
  private final Map<String, HostPace> paces = new HashMap<>();

  /** What a visit has around it: time, chance, and who listens. */
  record Surroundings(
      Clock clock,
      Pause pause,
      RandomGenerator random,
      VisitListener listener,
      Cancellation cancellation,
      Issues issues) {
    Instant now() {
      return clock.instant();
    }
  }

  PoliteFetcher(
      Fetcher fetcher, CrawlSettings settings, HostMemory memory, Surroundings surroundings) {
    this.fetcher = fetcher;
    this.settings = settings;
    this.memory = memory;
    this.around = surroundings;
  }

  /** Fetches, several times when it fails; the last answer counts. */
  Answer fetch(FetchRequest request) {
    HostPace pace = pace(request.url().host());
    Answer answer = once(request, pace);
    for (int attempt = 1; attempt < settings.attempts() && isWorthRetrying(answer); attempt++) {
      answer = once(request, pace);
    }
    if (answer instanceof Answer.Busy busy) {
      defer(pace, request, busy.retryAfter().orElse(settings.longestWait()));
    }
    boolean isFailed = answer instanceof Answer.Failed && !around.cancellation().isRequested();
    if (pace.countFailedPage(isFailed) >= MOST_FAILED_PAGES) {
      defer(pace, request, settings.longestWait());
    }
    return answer;
  }

  private static boolean isWorthRetrying(Answer answer) {
    return answer instanceof Answer.Failed || answer instanceof Answer.Busy;
  }

  private Answer once(FetchRequest request, HostPace pace) {
    Duration wait = pace.untilNext(around.now());
    if (!pace.isDeferred() && wait.compareTo(settings.longestWait()) > 0) {
      defer(pace, request, wait);
    }
    if (pace.isDeferred() || around.cancellation().isRequested()) {
      return new Answer.Refused(request.url(), Reason.HOST_DEFERRED, request.url().host());
    }
    if (wait.isPositive()) {
      around.listener().onWait(request.url().host(), wait);
      around.pause().pause(wait, around.cancellation());
    }
    Instant start = around.now();
    Answer answer = fetcher.fetch(request, around.cancellation());
    note(pace, answer, Duration.between(start, around.now()));
    return answer;
  }

  private void note(HostPace pace, Answer answer, Duration took) {
    Instant now = around.now();
    pace.answered(took, !isWorthRetrying(answer), now, around.random().nextDouble());
    if (answer instanceof Answer.Busy busy) {
      pace.waitAtLeast(busy.retryAfter().orElse(USUAL_RETRY), now);
    }
  }

  private void defer(HostPace pace, FetchRequest request, Duration wait) {
    if (pace.isDeferred() || around.cancellation().isRequested()) {
      return;
    }
    deferHost(request.url().host(), wait.compareTo(LONGEST_DEFERRAL) > 0 ? LONGEST_DEFERRAL : wait);
  }

  /** Leaves a host alone for the rest of this visit, and the next ones for so long. */
  void deferHost(String host, Duration wait) {
    pace(host).defer();
    Instant until = around.now().plus(wait);
    memory.put(memory.get(host).deferred(until));
    around.issues().add(Issue.hostDeferred(host, until.toString(), Reason.HOST_DEFERRED));
  }

  /** Leaves a host alone for the rest of this visit. */
  void leave(String host) {
    pace(host).defer();
  }

  /** A site asks for so much time between two requests. */
  void slow(String host, Duration delay) {
    pace(host).slowTo(delay);
  }

  /** Of these hosts the one whose turn comes first; empty when all are left for later. */
  Optional<String> findNextHost(Collection<String> hosts) {
    Instant now = around.now();
    return hosts.stream()
        .filter(host -> !pace(host).isDeferred())
        .min(Comparator.comparing(host -> pace(host).untilNext(now)));
  }

  /** Whether this visit leaves a host for later. */
  boolean hasDeferred() {
    return paces.values().stream().anyMatch(HostPace::isDeferred);
  }

  private HostPace pace(String host) {
    HostPace known = paces.get(host);
    if (known != null) {
      return known;
    }
    HostPace pace = new HostPace(settings.delay());
    paces.put(host, pace);
    Instant until = memory.get(host).deferredUntil();
    if (until != null && until.isAfter(around.now())) {
      pace.defer();
      around.issues().add(Issue.hostDeferred(host, until.toString(), Reason.HOST_DEFERRED));
    }
    return pace;
  }
}
