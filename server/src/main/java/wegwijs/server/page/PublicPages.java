package wegwijs.server.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import wegwijs.data.store.Records;
import wegwijs.server.http.Access;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.Routes;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.page.form.FormInput;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.search.Search;
import wegwijs.server.usage.SearchUsage;
import wegwijs.templates.messages.Language;

/**
 * All public pages, of every portal: the front door of this package. Safe to share.
 *
 * <p>A portal that has a prefix answers under it; one that has host names answers there without.
 * Any first word of a path may be a prefix, so these routes come after those of everything else.
 */
public final class PublicPages implements Routes {
  private static final String PREFIX = "prefix";

  /** Which words lead to a portal is asked at each visit, so that a new one works at once. */
  private static final String ANY_PREFIX = "/{" + PREFIX + "}";

  private final String basePath;
  private final Visits visits;
  private final Map<Language, PageSet> byLanguage = new EnumMap<>(Language.class);
  private final Feeds feeds;
  private final Clicks clicks;
  private final WidgetScript widget = WidgetScript.read();
  private final ClientLimits limits;
  private final Looks looks;
  private final PageErrors errors;

  /**
   * The pages over these records and this search.
   *
   * @param clock tells what is open now and what was checked too long ago
   * @param delivery how they reach visitors
   * @param entrusted where they leave what visitors hand over
   */
  public PublicPages(
      Reference reference,
      Search search,
      Records records,
      Clock clock,
      Delivery delivery,
      Entrusted entrusted) {
    basePath = delivery.basePath();
    visits = new Visits(reference.portals(), delivery);
    SearchUsage usage = new SearchUsage(entrusted.counts(), clock);
    for (Language language : Language.values()) {
      byLanguage.put(
          language,
          PageSet.of(language, reference, search, records, clock, delivery, entrusted, usage));
    }
    clicks = new Clicks(records, entrusted.counts(), entrusted.limits().clicks());
    feeds = new Feeds(reference, records, search, PageTexts.dutch(), basePath, clock);
    limits = entrusted.limits().forms();
    looks = Looks.of(reference.portals());
    errors = new PageErrors(visit -> pages(visit).frame(), visits);
  }

  /** The page for whatever goes wrong. */
  public ErrorPage errorPage() {
    return errors;
  }

  @Override
  public void register(Endpoints endpoints) {
    Base own = new Base(endpoints, "");
    own.addAll();
    own.get("/robots.txt", (pages, visit, context) -> feeds.robots(visit));
    own.get("/.well-known/security.txt", (pages, visit, context) -> feeds.security(visit));
    endpoints.get(
        Looks.FOLDER + "/{file}",
        context -> PageAnswers.send(context, looks.show(context.pathParam("file"))),
        Access.PUBLIC);
    Base prefixed = new Base(endpoints, ANY_PREFIX);
    prefixed.addAll();
    prefixed.get("", (pages, visit, context) -> new PageAnswer.Moved(context.path() + "/"));
  }

  private PageSet pages(Visit visit) {
    return Objects.requireNonNull(byLanguage.get(visit.language()));
  }

  /** Answers a visit to an address. */
  private interface Page {
    PageAnswer answer(PageSet pages, Visit visit, Context context);
  }

  /** The pages below one base: the prefix of a portal, or nothing. */
  private final class Base {
    private final Endpoints endpoints;
    private final String base;

    Base(Endpoints endpoints, String base) {
      this.endpoints = endpoints;
      this.base = base;
    }

    void addAll() {
      addSearch();
      addRecords();
      addOthers();
      addQuestions();
      addReports();
      addForPrograms();
    }

    private void addSearch() {
      get("/", (pages, visit, context) -> pages.home().show(visit));
      get("/zoek", (pages, visit, context) -> pages.results().show(visit, Sent.by(context)));
      postFreely(
          "/zoek",
          (pages, visit, context) -> pages.results().showPrivately(visit, Sent.by(context)));
      get(
          "/zoek/boekje",
          (pages, visit, context) -> pages.booklets().show(visit, context.queryParamMap()));
      get(
          "/lijst",
          (pages, visit, context) ->
              pages.shortlists().show(visit, Shortlist.read(context.queryParams("id"))));
    }

    private void addRecords() {
      get(
          "/aanbod/{slug}/{id}",
          (pages, visit, context) -> pages.services().show(visit, record(context)));
      get(
          "/organisatie/{slug}/{id}",
          (pages, visit, context) -> pages.organizations().show(visit, record(context)));
      postFreely(Clicks.PATH, (pages, visit, context) -> clicks.count(visit, context));
    }

    private void addOthers() {
      get("/situaties", (pages, visit, context) -> pages.situations().list(visit));
      get(
          "/situaties/{id}",
          (pages, visit, context) ->
              pages
                  .situations()
                  .show(visit, context.pathParam("id"), context.queryParams("plaats")));
      get("/toegankelijkheid", (pages, visit, context) -> pages.statements().accessibility(visit));
      get("/privacy", (pages, visit, context) -> pages.statements().privacy(visit));
      get("/cookies", (pages, visit, context) -> pages.statements().cookies(visit));
      get("/contact", (pages, visit, context) -> pages.contact().show(visit));
      get(
          "/meedenkers",
          (pages, visit, context) -> pages.supporters().show(visit, context.queryParamMap()));
    }

    /** Questions that residents hand over or ask to be called about. */
    private void addQuestions() {
      for (Kind kind : Kind.values()) {
        String path = IntakePages.path(kind);
        get(path, (pages, visit, context) -> pages.intake().show(visit, kind, asked(context)));
        post(path, (pages, visit, context) -> pages.intake().send(visit, kind, sent(context)));
        get(
            path + "/{code}",
            (pages, visit, context) ->
                pages.intake().received(visit, kind, context.pathParam("code")));
      }
      get("/vraag-printen", (pages, visit, context) -> pages.intake().paper(visit, asked(context)));
    }

    /** What visitors say of a record, or of what they found. */
    private void addReports() {
      String path = "/melden/{soort}/{id}";
      get(
          path,
          (pages, visit, context) ->
              pages.reports().show(visit, context.pathParam("soort"), context.pathParam("id")));
      post(
          path,
          (pages, visit, context) ->
              pages
                  .reports()
                  .send(visit, context.pathParam("soort"), context.pathParam("id"), sent(context)));
      get(
          path + "/bedankt",
          (pages, visit, context) ->
              pages.reports().thanks(visit, context.pathParam("soort"), context.pathParam("id")));
      get("/gevonden", (pages, visit, context) -> pages.found().show(visit));
      post("/gevonden", (pages, visit, context) -> pages.found().send(visit, sent(context)));
    }

    /** What other sites and programs use. */
    private void addForPrograms() {
      get("/embed", (pages, visit, context) -> pages.embed().show(visit, context.queryParamMap()));
      get("/widget.js", (pages, visit, context) -> widget.show());
      get(
          "/sitemap.xml",
          (pages, visit, context) -> feeds.sitemap(visit.bare(), context.queryParam("deel")));
      get(
          Visit.NEWS,
          (pages, visit, context) -> feeds.news(visit.bare(), context.queryParam("thema")));
      get("/opensearch.xml", (pages, visit, context) -> feeds.searchDescription(visit.bare()));
      get("/webmaster", (pages, visit, context) -> pages.webmaster().show(visit));
    }

    void get(String path, Page page) {
      endpoints.get(base + path, context -> answer(context, page), Access.PUBLIC);
    }

    /** Takes what one may send as often as one reads. */
    private void postFreely(String path, Page page) {
      endpoints.post(base + path, context -> answer(context, page), Access.PUBLIC);
    }

    private void post(String path, Page page) {
      endpoints.post(
          base + path,
          context -> {
            limits.require(context);
            answer(context, page);
          },
          Access.PUBLIC);
    }

    private void answer(Context context, Page page) {
      Visit visit = visits.of(context);
      String prefix = context.pathParamMap().get(PREFIX);
      // A host name chooses its own portal; the prefix of another one means nothing there.
      boolean isHere = visit.base().equals(prefix == null ? basePath : basePath + "/" + prefix);
      PageAnswers.send(
          context, isHere ? page.answer(pages(visit), visit, context) : new PageAnswer.Missing());
    }
  }

  private static FormInput asked(Context context) {
    return new FormInput(context.queryParamMap());
  }

  private static FormInput sent(Context context) {
    return new FormInput(context.formParamMap());
  }

  private static RecordAddress record(Context context) {
    return new RecordAddress(context.pathParam("slug"), context.pathParam("id"));
  }
}
