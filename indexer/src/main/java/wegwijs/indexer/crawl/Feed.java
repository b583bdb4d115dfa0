package wegwijs.indexer.crawl;

import java.net.URI;
import java.nio.file.Path;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * Fetches the files of a feed, as carefully and as politely as pages. An administrator named the
 * feed for this purpose, so that robots.txt does not apply (RFC 9309, 1: it is for crawlers). Not
 * for sharing between threads.
 */
public final class Feed {
  private final PoliteFetcher fetcher;

  Feed(PoliteFetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * What an address answers in the end; never a redirect.
   *
   * @param file takes the body, whole or not at all; what stands there is replaced
   */
  public Answer get(URI address, Path file) {
    return WebUrl.parse(address.toString())
        .map(url ->
            new Redirects(fetcher).fetch(FetchRequest.file(url).into(file), Redirects.Hops.ANY))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'%s' is not an http or https address".formatted(address)));
  }
}
