package wegwijs.server.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import wegwijs.data.store.Records;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.Framing;
import wegwijs.server.http.Images;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.StaticFiles;
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
  private final Map<Language, PageSet> byLanguage;
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
    byLanguage =
        PageSet.all(language ->
            new PageSet(language, reference, search, records, clock, delivery, entrusted, usage));
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
    register(endpoints, "");
    get(endpoints, "", "/robots.txt", (visit, context) -> feeds.robots(visit));
    get(endpoints, "", "/.well-known/security.txt", (visit, context) -> feeds.security(visit));
    endpoints.get(
        Looks.FOLDER + "/{file}",
        context -> send(context, looks.show(context.pathParam("file"))),
        Access.PUBLIC);
    register(endpoints, ANY_PREFIX);
    endpoints.get(
        ANY_PREFIX,
        context -> answer(context, (visit, asked) -> new PageAnswer.Moved(asked.path() + "/")),
        Access.PUBLIC);
  }

  private void register(Endpoints endpoints, String base) {
    registerForOthers(endpoints, base);
    registerForms(endpoints, base);
    registerClicks(endpoints, base);
    get(endpoints, base, "/", (visit, context) -> pages(visit).home().show(visit));
    get(
        endpoints,
        base,
        "/zoek",
        (visit, context) -> pages(visit).results().show(visit, Sent.by(context)));
    endpoints.post(
        base + "/zoek",
        context ->
            answer(
                context,
                (visit, sent) -> pages(visit).results().showPrivately(visit, Sent.by(sent))),
        Access.PUBLIC);
    get(
        endpoints,
        base,
        "/zoek/boekje",
        (visit, context) -> pages(visit).booklets().show(visit, context.queryParamMap()));
    get(
        endpoints,
        base,
        "/lijst",
        (visit, context) ->
            pages(visit).shortlists().show(visit, Shortlist.read(context.queryParams("id"))));
    get(endpoints, base, "/situaties", (visit, context) -> pages(visit).situations().list(visit));
    get(
        endpoints,
        base,
        "/situaties/{id}",
        (visit, context) ->
            pages(visit)
                .situations()
                .show(visit, context.pathParam("id"), context.queryParams("plaats")));
    get(
        endpoints,
        base,
        "/toegankelijkheid",
        (visit, context) -> pages(visit).statements().accessibility(visit));
    get(endpoints, base, "/privacy", (visit, context) -> pages(visit).statements().privacy(visit));
    get(endpoints, base, "/cookies", (visit, context) -> pages(visit).statements().cookies(visit));
    get(endpoints, base, "/contact", (visit, context) -> pages(visit).contact().show(visit));
    get(
        endpoints,
        base,
        "/meedenkers",
        (visit, context) -> pages(visit).supporters().show(visit, context.queryParamMap()));
    get(
        endpoints,
        base,
        "/aanbod/{slug}/{id}",
        (visit, context) -> pages(visit).services().show(visit, record(context)));
    get(
        endpoints,
        base,
        "/organisatie/{slug}/{id}",
        (visit, context) -> pages(visit).organizations().show(visit, record(context)));
  }

  /** What other sites and programs use. */
  private void registerForOthers(Endpoints endpoints, String base) {
    get(
        endpoints,
        base,
        "/embed",
        (visit, context) -> pages(visit).embed().show(visit, context.queryParamMap()));
    get(endpoints, base, "/widget.js", (visit, context) -> widget.show());
    get(
        endpoints,
        base,
        "/sitemap.xml",
        (visit, context) -> feeds.sitemap(visit.bare(), context.queryParam("deel")));
    get(
        endpoints,
        base,
        Visit.NEWS,
        (visit, context) -> feeds.news(visit.bare(), context.queryParam("thema")));
    get(
        endpoints,
        base,
        "/opensearch.xml",
        (visit, context) -> feeds.searchDescription(visit.bare()));
    get(endpoints, base, "/webmaster", (visit, context) -> pages(visit).webmaster().show(visit));
  }

  /** What visitors send. */
  private void registerForms(Endpoints endpoints, String base) {
    for (Kind kind : Kind.values()) {
      String path = IntakePages.path(kind);
      get(
          endpoints,
          base,
          path,
          (visit, context) -> pages(visit).intake().show(visit, kind, asked(context)));
      post(
          endpoints,
          base,
          path,
          (visit, context) -> pages(visit).intake().send(visit, kind, sent(context)));
      get(
          endpoints,
          base,
          path + "/{code}",
          (visit, context) ->
              pages(visit).intake().received(visit, kind, context.pathParam("code")));
    }
    get(
        endpoints,
        base,
        "/vraag-printen",
        (visit, context) -> pages(visit).intake().paper(visit, asked(context)));
    String report = "/melden/{soort}/{id}";
    get(
        endpoints,
        base,
        report,
        (visit, context) ->
            pages(visit)
                .reports()
                .show(visit, context.pathParam("soort"), context.pathParam("id")));
    post(
        endpoints,
        base,
        report,
        (visit, context) ->
            pages(visit)
                .reports()
                .send(visit, context.pathParam("soort"), context.pathParam("id"), sent(context)));
    get(
        endpoints,
        base,
        report + "/bedankt",
        (visit, context) ->
            pages(visit)
                .reports()
                .thanks(visit, context.pathParam("soort"), context.pathParam("id")));
    get(endpoints, base, "/gevonden", (visit, context) -> pages(visit).found().show(visit));
    post(
        endpoints,
        base,
        "/gevonden",
        (visit, context) -> pages(visit).found().send(visit, sent(context)));
  }

  private void registerClicks(Endpoints endpoints, String base) {
    endpoints.post(base + Clicks.PATH, context -> answer(context, clicks::count), Access.PUBLIC);
  }

  private static FormInput asked(Context context) {
    return new FormInput(context.queryParamMap());
  }

  private static FormInput sent(Context context) {
    return new FormInput(context.formParamMap());
  }

  private void post(
      Endpoints endpoints, String base, String path, BiFunction<Visit, Context, PageAnswer> page) {
    endpoints.post(
        base + path,
        context -> {
          limits.require(context);
          answer(context, page);
        },
        Access.PUBLIC);
  }

  private void get(
      Endpoints endpoints, String base, String path, BiFunction<Visit, Context, PageAnswer> page) {
    endpoints.get(base + path, context -> answer(context, page), Access.PUBLIC);
  }

  private void answer(Context context, BiFunction<Visit, Context, PageAnswer> page) {
    Visit visit = visits.of(context);
    String prefix = context.pathParamMap().get(PREFIX);
    String asked = prefix == null ? basePath : basePath + "/" + prefix;
    // A host name chooses its own portal; the prefix of another one means nothing there.
    send(
        context,
        visit.base().equals(asked) ? page.apply(visit, context) : new PageAnswer.Missing());
  }

  private PageSet pages(Visit visit) {
    return Objects.requireNonNull(byLanguage.get(visit.language()));
  }

  private static void send(Context context, PageAnswer answer) {
    switch (answer) {
      case PageAnswer.Shown(String html) -> Answers.html(context, html);
      case PageAnswer.Mapped(String html, String origin) -> {
        Images.allow(context, origin);
        Answers.html(context, html);
      }
      case PageAnswer.Private(String html) -> {
        context.header("Cache-Control", "no-store");
        Answers.html(context, html);
      }
      case PageAnswer.Text(String type, String content) -> write(context, type, content);
      case PageAnswer.Framed(String html, List<String> framers) -> {
        Framing.allow(context, framers);
        Answers.html(context, html);
      }
      case PageAnswer.Shared(String type, String content) -> {
        Framing.share(context);
        write(context, type, content);
      }
      case PageAnswer.Lasting(String type, String content) -> {
        context.header("Cache-Control", StaticFiles.FOR_A_YEAR);
        write(context, type, content);
      }
      case PageAnswer.See(String address) -> context.redirect(address, HttpStatus.SEE_OTHER);
      case PageAnswer.Faulty(String html) -> {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Answers.html(context, html);
      }
      case PageAnswer.Moved(String address) ->
          context.redirect(address, HttpStatus.MOVED_PERMANENTLY);
      case PageAnswer.Taken() -> context.status(HttpStatus.NO_CONTENT);
      case PageAnswer.Missing() ->
          throw Problem.of(HttpStatus.NOT_FOUND, "Deze pagina bestaat niet.").refused();
      case PageAnswer.Gone() ->
          throw Problem.of(HttpStatus.GONE, "Dit staat hier niet meer.").refused();
    }
  }

  private static void write(Context context, String type, String content) {
    Answers.write(context, type, content.getBytes(StandardCharsets.UTF_8));
  }

  private static RecordAddress record(Context context) {
    return new RecordAddress(context.pathParam("slug"), context.pathParam("id"));
  }
}
