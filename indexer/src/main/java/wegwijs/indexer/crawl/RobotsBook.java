package wegwijs.indexer.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.store.CrawlHosts;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.site.Robots;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * The rules of each scheme, host and port, asked once a visit and at least once a day. An
 * unreachable robots.txt means that nothing may be fetched, unless one of the last day is at hand
 * (RFC 9309, 2.3.1.4 and 2.4). Not for sharing between threads.
 */
final class RobotsBook {
  private static final Duration VALID = Duration.ofHours(24);
  private static final Duration LONG_DELAY = Duration.ofSeconds(30);

  private final PoliteFetcher fetcher;
  private final HostMemory memory;
  private final PoliteFetcher.Surroundings around;
  private final Map<String, Entry> entries = new HashMap<>();

  private record Entry(Optional<Robots> robots, Instant at) {}

  RobotsBook(PoliteFetcher fetcher, HostMemory memory, PoliteFetcher.Surroundings around) {
    this.fetcher = fetcher;
    this.memory = memory;
    this.around = around;
  }

  /** The rules for an address; empty when they cannot be had and its host is to be left alone. */
  Optional<Robots> find(WebUrl url) {
    Entry entry = entries.get(url.origin());
    if (entry == null || entry.at().plus(VALID).isBefore(around.now())) {
      entry = new Entry(read(url), around.now());
      entries.put(url.origin(), entry);
    }
    return entry.robots();
  }

  private Optional<Robots> read(WebUrl url) {
    WebUrl address = url.with("/robots.txt", Optional.empty());
    Answer answer = new Redirects(fetcher).fetch(FetchRequest.file(address), Redirects.Hops.ANY);
    Optional<Robots> robots =
        switch (answer) {
          case Answer.Fetched fetched -> Optional.of(parse(address, fetched));
          // RFC 9309: every 4xx but 429 allows, and so do redirects without end.
          case Answer.Absent absent -> Optional.of(none(address));
          case Answer.Blocked blocked -> Optional.of(none(address));
          case Answer.Refused refused when refused.reason() == Reason.REDIRECT_LOOP ->
              Optional.of(none(address));
          case Answer.Refused refused -> remembered(address, refused.reason(), refused.value());
          case Answer.Failed failed -> remembered(address, failed.reason(), failed.value());
          case Answer.Busy busy -> remembered(address, Reason.SERVER_BUSY, "" + busy.status());
          case Answer.NotModified same -> remembered(address, Reason.ANSWER_MALFORMED, "304");
          case Answer.Redirected redirected ->
              remembered(address, Reason.REDIRECT_FORBIDDEN, redirected.location());
        };
    robots.flatMap(Robots::crawlDelay).ifPresent(delay -> slow(address, delay));
    return robots;
  }

  private Robots none(WebUrl address) {
    memory.putRobots(address.origin(), new CrawlHosts.Robots("", around.now()));
    return Robots.parse(address, "");
  }

  private Robots parse(WebUrl address, Answer.Fetched fetched) {
    String text = Robots.decode(fetched.body().toByteArray());
    Robots robots = Robots.parse(address, text);
    if (robots.isPage()) {
      around.issues().add(Issue.pageNoted(address.toString(), null, Reason.ROBOTS_IS_PAGE));
    }
    memory.putRobots(address.origin(), new CrawlHosts.Robots(text, around.now()));
    return robots;
  }

  private Optional<Robots> remembered(WebUrl address, Reason reason, String value) {
    if (around.cancellation().isRequested()) {
      return Optional.empty();
    }
    around.issues().add(Issue.pageUnread(address.toString(), value, reason));
    Optional<Robots> robots =
        memory
            .findRobots(address.origin())
            .filter(known -> known.fetchedAt().plus(VALID).isAfter(around.now()))
            .map(known -> Robots.parse(address, known.content()));
    if (robots.isEmpty()) {
      around.issues().add(Issue.pageUnread(address.toString(), null, Reason.ROBOTS_UNREACHABLE));
    }
    return robots;
  }

  private void slow(WebUrl address, Duration delay) {
    fetcher.slow(address.host(), delay);
    if (delay.compareTo(LONG_DELAY) > 0) {
      around
          .issues()
          .add(
              Issue.pageNoted(
                  address.toString(), delay.toSeconds() + " s", Reason.CRAWL_DELAY_LONG));
    }
  }
}
