package wegwijs.indexer.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.fetch.Validators;
import wegwijs.indexer.crawl.site.HtmlPage;
import wegwijs.indexer.crawl.site.SoftNotFound;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * What each host answers for an address that cannot exist; asked once a visit. Not for sharing
 * between threads.
 */
final class NotFoundBook {
  private static final int RANDOM_BYTES = 12;

  private final PoliteFetcher fetcher;
  private final RobotsBook robots;
  private final PoliteFetcher.Surroundings around;
  private final Map<String, SoftNotFound> hosts = new HashMap<>();
  private final Set<String> compared = new HashSet<>();

  NotFoundBook(PoliteFetcher fetcher, RobotsBook robots, PoliteFetcher.Surroundings around) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.around = around;
  }

  /** Whether the host of this page answers with it for every address that does not exist. */
  boolean knows(WebUrl url, HtmlPage page) {
    if (page.saysNotFound()) {
      return true;
    }
    SoftNotFound known = get(url);
    if (compared.add(url.host()) && known.isLike(page.words())) {
      // A site that is one page for all addresses says nothing by giving it.
      hosts.put(url.host(), SoftNotFound.HONEST);
      return false;
    }
    return known.isLike(page.words());
  }

  /** Whether the host leads addresses that do not exist on to this one. */
  boolean isWhereHostLeadsTo(WebUrl target) {
    return get(target).leadsTo().equals(Optional.of(target));
  }

  private SoftNotFound get(WebUrl url) {
    SoftNotFound known = hosts.get(url.host());
    if (known == null) {
      known = probe(url);
      hosts.put(url.host(), known);
    }
    return known;
  }

  private SoftNotFound probe(WebUrl url) {
    byte[] bytes = new byte[RANDOM_BYTES];
    around.random().nextBytes(bytes);
    WebUrl probe = url.with("/wegwijs-" + HexFormat.of().formatHex(bytes), Optional.empty());
    if (robots.find(probe).filter(rules -> rules.allows(probe)).isEmpty()) {
      return SoftNotFound.HONEST;
    }
    Answer answer =
        fetcher.fetch(FetchRequest.page(probe, Validators.NONE, type -> type.contains("html")));
    return switch (answer) {
      case Answer.Fetched fetched ->
          new SoftNotFound(
              HtmlPage.parse(probe, fetched.contentType(), fetched.body().toByteArray()).words(),
              Optional.empty());
      case Answer.Redirected redirected ->
          new SoftNotFound(SoftNotFound.HONEST.words(), probe.resolve(redirected.location()));
      default -> SoftNotFound.HONEST;
    };
  }
}
