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
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.api.SearchApi;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.LiveRoutes;
import wegwijs.server.http.Route;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.mail.Mailer;
import wegwijs.server.mail.SmtpMailer;
import wegwijs.server.metrics.Metrics;
import wegwijs.server.metrics.MetricsPage;
import wegwijs.server.metrics.SiteFigures;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Entrusted;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.written.Pictures;
import wegwijs.templates.Assets;

/** Everything that answers requests, put together. */
final class Site implements AutoCloseable {
  private final LuceneSearch search;
  private final Desks desks;
  private final UseCounts counts;
  private final Housekeeping housekeeping;
  private final Keeping keeping;
  private final Optional<SmtpMailer> mailer;
  private final HttpServer server;
  private final String basePath;

  private Site(Installation installation, Settings settings, LuceneSearch search, Clock clock) {
    this.search = search;
    basePath = settings.http().basePath();
    mailer = settings.mail().map(SmtpMailer::new);
    desks = Desks.open(installation, search::refresh, clock);
    OfficeStore office = Installation.openOffice(settings);
    Entrusted entrusted = Entrusted.to(office, clock, settings.http().clients());
    counts = entrusted.counts();
    StaticFiles files = StaticFiles.joined(Assets.FOLDER, Assets.files());
    Delivery delivery =
        new Delivery(
            basePath, files.address(), settings.http().isBehindTls(), settings.http().origin());
    WorkFrame work = WorkFrame.dutch(delivery.assets());
    People people = People.of(office, clock);
    keeping =
        new Keeping(
            new AdminFrame(work, people.log()),
            office,
            installation.store(),
            desks.records(),
            mailer.map(Mailer.class::cast),
            settings.http().clients(),
            delivery,
            clock);
    SiteParts parts =
        new SiteParts(
            installation,
            search,
            office,
            people,
            work,
            desks,
            new GuidanceDesk(installation, search, clock),
            keeping,
            mailer.map(Mailer.class::cast),
            settings.http(),
            delivery,
            entrusted,
            metrics(installation, entrusted, clock),
            clock);
    server = serve(parts, files, settings);
    housekeeping = new Housekeeping(office, () -> installation.guidance().portals(), clock);
  }

  /**
   * Opens the index and starts to listen.
   *
   * @throws CannotContinue if the index cannot be read
   */
  static Site open(Installation installation, Settings settings) {
    LuceneSearch search = search(installation);
    try {
      Site site = new Site(installation, settings, search, Clock.systemUTC());
      site.housekeeping.start();
      site.keeping.start();
      return site;
    } catch (RuntimeException e) {
      close(search);
      throw e;
    }
  }

  /** Listens; what depends on words and portals is made anew whenever these change. */
  private static HttpServer serve(SiteParts parts, StaticFiles files, Settings settings) {
    AtomicReference<SiteParts.Made> made =
        new AtomicReference<>(parts.of(parts.installation().guidance()));
    LiveRoutes live = new LiveRoutes(made.get().routes());
    parts
        .guidance()
        .tell(next -> {
          made.set(parts.of(next));
          live.replace(made.get().routes());
        });
    SigningIn signingIn =
        new SigningIn(
            parts.office(),
            parts.people(),
            parts.work(),
            settings.http().clients(),
            ProviderSettings.find(settings.home().folder()),
            parts.clock());
    return HttpServer.start(
        settings.http(),
        List.of(
            new MetricsPage(parts.metrics(), settings.metricsToken()),
            files,
            new Faces(new Pictures(settings.home().faces())),
            new Health(parts.search()),
            signingIn,
            live),
        List.of(SearchApi.ROOT, HsdsApi.ROOT),
        (context, problem) -> made.get().pages().errorPage().write(context, problem),
        signingIn.gate());
  }

  private Metrics metrics(Installation installation, Entrusted entrusted, Clock clock) {
    Metrics metrics = new Metrics();
    SiteFigures.addTo(
        metrics,
        new SiteFigures.Parts(
            installation.store(),
            search,
            () -> installation.guidance().portals(),
            entrusted.inbox(),
            entrusted.reports(),
            () -> desks.runs().current().isPresent(),
            clock));
    return metrics;
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
    keeping.close();
    housekeeping.close();
    server.close();
    counts.flush();
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
