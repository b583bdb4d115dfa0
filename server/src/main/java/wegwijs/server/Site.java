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
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.review.HeldDecisions;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Entrusted;
import wegwijs.server.page.PublicPages;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Slug;
import wegwijs.server.search.LuceneSearch;
import wegwijs.templates.Assets;

/** Everything that answers requests, put together. */
final class Site implements AutoCloseable {
  private final LuceneSearch search;
  private final HttpServer server;
  private final Desks desks;
  private final Housekeeping housekeeping;
  private final Keeping keeping;
  private final Optional<SmtpMailer> mailer;
  private final String basePath;

  private Site(
      LuceneSearch search,
      HttpServer server,
      Desks desks,
      Housekeeping housekeeping,
      Keeping keeping,
      Optional<SmtpMailer> mailer,
      String basePath) {
    this.search = search;
    this.server = server;
    this.desks = desks;
    this.housekeeping = housekeeping;
    this.keeping = keeping;
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
      Surroundings around = Surroundings.of(settings.http());
      Keeping keeping =
          new Keeping(
              new AdminFrame(around.work(), People.of(office, Clock.systemUTC()).log()),
              office,
              installation.store(),
              desks.records(),
              reference.portals(),
              search,
              mailer.map(Mailer.class::cast),
              settings.http(),
              Clock.systemUTC());
      HttpServer server =
          start(installation, reference, search, office, settings, desks, mailer, around, keeping);
      return new Site(
          search,
          server,
          desks,
          new Housekeeping(office, reference.portals(), Clock.systemUTC()).start(),
          keeping.start(),
          mailer,
          settings.http().basePath());
    } catch (RuntimeException e) {
      close(search);
      throw e;
    }
  }

  /** The static files, where pages find them, and what surrounds pages of people at work. */
  private record Surroundings(StaticFiles files, Delivery delivery, WorkFrame work) {
    static Surroundings of(HttpSettings http) {
      StaticFiles files = StaticFiles.joined(Assets.FOLDER, Assets.files());
      Delivery delivery = new Delivery(http.basePath(), files.address(), http.isBehindTls());
      return new Surroundings(files, delivery, WorkFrame.dutch(delivery.assets()));
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
      LuceneSearch search,
      OfficeStore office,
      Settings settings,
      Desks desks,
      Optional<SmtpMailer> mailer,
      Surroundings around,
      Keeping keeping) {
    HttpSettings http = settings.http();
    WorkFrame work = around.work();
    Clock clock = Clock.systemUTC();
    People people = People.of(office, clock);
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
    Routes administration =
        administration(
            installation,
            new AdminFrame(work, people.log()),
            office,
            new Administration.Access(people, new Reports(office, clock), reference.portals()),
            keeping,
            desks);
    PublicPages pages =
        new PublicPages(
            reference,
            search,
            installation.store().records(),
            clock,
            around.delivery(),
            Entrusted.to(office, clock, http.clients()));
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
            around.files(),
            pages,
            api,
            hsds,
            new Health(search),
            signingIn,
            frontOffice,
            keeping,
            administration),
        List.of(SearchApi.ROOT, HsdsApi.ROOT),
        pages.errorPage(),
        signingIn.gate());
  }

  private static Routes administration(
      Installation installation,
      AdminFrame frame,
      OfficeStore office,
      Administration.Access access,
      Keeping keeping,
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
        List.of(keeping.queue()),
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
    keeping.close();
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
