package wegwijs.server;

import java.io.IOException;
import java.util.List;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.search.LuceneSearch;

/** Everything that answers requests, put together. */
final class Site implements AutoCloseable {
  private final LuceneSearch search;
  private final HttpServer server;

  private Site(LuceneSearch search, HttpServer server) {
    this.search = search;
    this.server = server;
  }

  /**
   * Opens the index and starts to listen.
   *
   * @throws CannotContinue if the index cannot be read
   */
  static Site open(Installation installation, HttpSettings settings) {
    LuceneSearch search = search(installation);
    return new Site(
        search, HttpServer.start(settings, List.of(new Health(search)), List.of(), ErrorPage.plain()));
  }

  private static LuceneSearch search(Installation installation) {
    try {
      return LuceneSearch.open(installation.home().index(), installation.vocabulary());
    } catch (IOException e) {
      throw installation.damaged(e);
    }
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    try {
      search.close();
    } catch (IOException e) {
      throw new CannotContinue("De index is niet te sluiten: " + e, e);
    }
  }
}
