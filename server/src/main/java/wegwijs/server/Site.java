package wegwijs.server;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.People;
import wegwijs.server.access.SigningIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.api.SearchApi;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.Route;
import wegwijs.server.http.Routes;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.mail.SmtpMailer;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.PublicPages;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Slug;
import wegwijs.server.search.LuceneSearch;
import wegwijs.templates.Assets;

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
  static Site open(Installation installation, Settings settings) {
    LuceneSearch search = search(installation);
    try {
      return new Site(search, start(installation, reference(installation), search, settings));
    } catch (RuntimeException e) {
      close(search);
      throw e;
    }
  }

  private static Reference reference(Installation installation) {
    return new Reference(
        installation.vocabulary(),
        installation.places(),
        Portals.of(installation.home().folder(), installation.places()),
        CrisisRecogniser.of(installation.home().folder()),
        installation.situations(),
        new ShortfallMessages(installation.siteQuestions()));
  }

  private static HttpServer start(
      Installation installation, Reference reference, LuceneSearch search, Settings settings) {
    StaticFiles files = StaticFiles.joined(Assets.FOLDER, Assets.files());
    OfficeStore office = Installation.openOffice(settings);
    WorkFrame frame = WorkFrame.dutch(files.address());
    SigningIn signingIn = signingIn(office, frame, settings);
    FrontOffice frontOffice =
        new FrontOffice(
            frame,
            reference,
            search,
            installation.store().records(),
            office,
            settings.mail().map(SmtpMailer::new),
            Clock.systemUTC());
    PublicPages pages =
        new PublicPages(
            reference,
            search,
            installation.store().records(),
            Clock.systemUTC(),
            new Delivery(files.address(), settings.http().isBehindTls()),
            new Supporters(office, Clock.systemUTC()));
    Routes api =
        new SearchApi(
            search,
            installation.store().records(),
            reference.vocabulary(),
            reference.places(),
            reference.crisis(),
            reference.messages(),
            (name, id) -> "/aanbod/" + Slug.of(name) + "/" + id);
    Routes hsds =
        new HsdsApi(installation.store(), search, reference.vocabulary(), reference.places());
    return HttpServer.start(
        settings.http(),
        List.of(files, pages, api, hsds, new Health(search), signingIn, frontOffice),
        List.of(SearchApi.ROOT, HsdsApi.ROOT),
        pages.errorPage(),
        signingIn.gate());
  }

  private static SigningIn signingIn(OfficeStore office, WorkFrame frame, Settings settings) {
    Clock clock = Clock.systemUTC();
    return new SigningIn(
        office,
        People.of(office, clock),
        frame,
        settings.http().clients(),
        clock);
  }

  private static LuceneSearch search(Installation installation) {
    try {
      return installation.openSearch();
    } catch (IOException | IllegalArgumentException e) {
      throw installation.damaged(e);
    }
  }

  /** Everything that it answers, and to whom. */
  List<Route> routes() {
    return server.routes();
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    close(search);
  }

  private static void close(LuceneSearch search) {
    try {
      search.close();
    } catch (IOException e) {
      throw new CannotContinue("De index is niet te sluiten: " + e, e);
    }
  }
}
