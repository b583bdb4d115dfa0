package wegwijs.server;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Transitions;
import wegwijs.server.access.People;
import wegwijs.server.access.SigningIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.access.oidc.ProviderSettings;
import wegwijs.server.admin.Administration;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.experience.ExperiencePages;
import wegwijs.server.admin.insight.InsightAdministration;
import wegwijs.server.admin.source.Uploads;
import wegwijs.server.api.SearchApi;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.Route;
import wegwijs.server.http.Routes;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.mail.Mailer;
import wegwijs.server.mail.SmtpMailer;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.metrics.Metrics;
import wegwijs.server.metrics.MetricsPage;
import wegwijs.server.metrics.SiteFigures;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.office.review.HeldDecisions;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Entrusted;
import wegwijs.server.page.PublicPages;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Slug;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.Search;
import wegwijs.templates.Assets;

/** Everything that answers requests, put together. */
final class Site implements AutoCloseable {
  private final LuceneSearch search;
  private final HttpServer server;
  private final Desks desks;
  private final UseCounts counts;
  private final Housekeeping housekeeping;
  private final Optional<SmtpMailer> mailer;
  private final String basePath;

  private Site(
      LuceneSearch search,
      HttpServer server,
      Desks desks,
      UseCounts counts,
      Housekeeping housekeeping,
      Optional<SmtpMailer> mailer,
      String basePath) {
    this.search = search;
    this.server = server;
    this.desks = desks;
    this.counts = counts;
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
      Reference reference = reference(installation);
      OfficeStore office = Installation.openOffice(settings);
      Optional<SmtpMailer> mailer = settings.mail().map(SmtpMailer::new);
      Entrusted entrusted = Entrusted.to(office, Clock.systemUTC(), settings.http().clients());
      Metrics metrics = new Metrics();
      HttpServer server =
          start(
              installation,
              reference,
              metrics.timing(search),
              metrics,
              office,
              entrusted,
              settings,
              desks,
              mailer);
      return new Site(
          search,
          server,
          desks,
          entrusted.counts(),
          new Housekeeping(office, reference.portals(), Clock.systemUTC()).start(),
          mailer,
          settings.http().basePath());
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
      Installation installation,
      Reference reference,
      Search search,
      Metrics metrics,
      OfficeStore office,
      Entrusted entrusted,
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
    FrontOffice frontOffice =
        new FrontOffice(
            work,
            reference,
            Transitions.of(settings.home().folder(), reference.vocabulary()),
            search,
            installation.store().records(),
            office,
            mailer.map(Mailer.class::cast),
            clock);
    AdminFrame admin = new AdminFrame(work, people.log());
    Routes administration =
        administration(
            installation,
            admin,
            office,
            new Administration.Access(people, new Reports(office, clock), reference.portals()),
            desks);
    PublicPages pages =
        new PublicPages(
            reference, search, installation.store().records(), clock, delivery, entrusted);
    figures(metrics, installation, search, reference, entrusted, desks, clock);
    Routes api =
        new SearchApi(
            search,
            installation.store().records(),
            reference.vocabulary(),
            reference.places(),
            reference.crisis(),
            reference.messages(),
            (name, id) -> http.basePath() + "/aanbod/" + Slug.of(name) + "/" + id);
    Routes hsds =
        new HsdsApi(installation.store(), search, reference.vocabulary(), reference.places());
    return HttpServer.start(
        http,
        List.of(
            new MetricsPage(metrics, settings.metricsToken()),
            files,
            pages,
            api,
            hsds,
            new Health(search),
            signingIn,
            frontOffice,
            administration,
            insight(admin, installation, reference, entrusted.counts(), search, clock),
            new ExperiencePages(admin, installation.store(), entrusted.experiences(), clock)),
        List.of(SearchApi.ROOT, HsdsApi.ROOT),
        pages.errorPage(),
        signingIn.gate());
  }

  private static Routes insight(
      AdminFrame frame,
      Installation installation,
      Reference reference,
      UseCounts counts,
      Search search,
      Clock clock) {
    return new InsightAdministration(
        frame,
        installation.store(),
        new InsightAdministration.Reference(
            reference.portals(), reference.vocabulary(), reference.places()),
        counts,
        search,
        clock);
  }

  private static void figures(
      Metrics metrics,
      Installation installation,
      Search search,
      Reference reference,
      Entrusted entrusted,
      Desks desks,
      Clock clock) {
    SiteFigures.addTo(
        metrics,
        new SiteFigures.Parts(
            installation.store(),
            search,
            reference.portals(),
            entrusted.inbox(),
            entrusted.reports(),
            () -> desks.runs().current().isPresent(),
            clock));
  }

  private static Routes administration(
      Installation installation,
      AdminFrame frame,
      OfficeStore office,
      Administration.Access access,
      Desks desks) {
    return new Administration(
        frame,
        new Administration.Directory(
            installation.store(),
            desks.runs(),
            desks.records(),
            new Uploads(installation.home().uploads()),
            new HeldDecisions(office),
            installation.places()),
        access,
        Clock.systemUTC());
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
