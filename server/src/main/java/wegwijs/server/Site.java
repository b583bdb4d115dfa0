package wegwijs.server;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import wegwijs.server.access.People;
import wegwijs.server.access.SigningIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.access.oidc.ProviderSettings;
import wegwijs.server.api.SearchApi;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.LiveRoutes;
import wegwijs.server.http.Route;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.mail.Mailer;
import wegwijs.server.mail.SmtpMailer;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Entrusted;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.written.Pictures;
import wegwijs.templates.Assets;

/** Everything that answers requests, put together. */
final class Site implements AutoCloseable {
  private final LuceneSearch search;
  private final HttpServer server;
  private final Desks desks;
  private final Housekeeping housekeeping;
  private final Optional<SmtpMailer> mailer;
  private final String basePath;

  private Site(
      LuceneSearch search,
      HttpServer server,
      Desks desks,
      Housekeeping housekeeping,
      Optional<SmtpMailer> mailer,
      String basePath) {
    this.search = search;
    this.server = server;
    this.desks = desks;
    this.housekeeping = housekeeping;
    this.mailer = mailer;
    this.basePath = basePath;
  }

  /**
   * Opens the index and starts to listen.
   *
   * @throws CannotContinue if the index cannot be read
   */
  static Site open(Installation installation, Settings settings) {
    LuceneSearch search = search(installation);
    Desks desks = Desks.open(installation, search::refresh, Clock.systemUTC());
    try {
      OfficeStore office = Installation.openOffice(settings);
      Optional<SmtpMailer> mailer = settings.mail().map(SmtpMailer::new);
      HttpServer server = start(installation, search, office, settings, desks, mailer);
      return new Site(
          search,
          server,
          desks,
          new Housekeeping(office, () -> installation.guidance().portals(), Clock.systemUTC())
              .start(),
          mailer,
          settings.http().basePath());
    } catch (RuntimeException e) {
      close(search);
      throw e;
    }
  }

  private static HttpServer start(
      Installation installation,
      LuceneSearch search,
      OfficeStore office,
      Settings settings,
      Desks desks,
      Optional<SmtpMailer> mailer) {
    StaticFiles files = StaticFiles.joined(Assets.FOLDER, Assets.files());
    HttpSettings http = settings.http();
    Delivery delivery = new Delivery(http.basePath(), files.address(), http.isBehindTls());
    Clock clock = Clock.systemUTC();
    People people = People.of(office, clock);
    WorkFrame work = WorkFrame.dutch(delivery.assets());
    SigningIn signingIn =
        new SigningIn(
            office,
            people,
            work,
            http.clients(),
            ProviderSettings.find(settings.home().folder()),
            clock);
    GuidanceDesk guidance = new GuidanceDesk(installation, search, clock);
    SiteParts parts =
        new SiteParts(
            installation,
            search,
            office,
            people,
            work,
            desks,
            guidance,
            mailer.map(Mailer.class::cast),
            http,
            delivery,
            Entrusted.to(office, clock, http.clients()),
            clock);
    AtomicReference<SiteParts.Made> made = new AtomicReference<>(parts.of(installation.guidance()));
    LiveRoutes live = new LiveRoutes(made.get().routes());
    guidance.tell(next -> {
      made.set(parts.of(next));
      live.replace(made.get().routes());
    });
    return HttpServer.start(
        http,
        List.of(
            files,
            live,
            new Faces(new Pictures(installation.home().faces())),
            new Health(search),
            signingIn),
        List.of(SearchApi.ROOT, HsdsApi.ROOT),
        (context, problem) -> made.get().pages().errorPage().write(context, problem),
        signingIn.gate());
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

  /** What works while it serves. */
  Desks desks() {
    return desks;
  }

  int port() {
    return server.port();
  }

  /** Where it stands on this machine. */
  String address() {
    return "http://localhost:" + port() + basePath;
  }

  @Override
  public void close() {
    desks.close();
    housekeeping.close();
    server.close();
    mailer.ifPresent(SmtpMailer::close);
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
