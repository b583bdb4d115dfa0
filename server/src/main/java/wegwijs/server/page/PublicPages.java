package wegwijs.server.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Records;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.Framing;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;

/**
 * All public pages, of every portal: the front door of this package. Safe to share.
 *
 * <p>A portal that has a prefix answers under it; one that has host names answers there without.
 */
public final class PublicPages implements Routes {
  private final Portals portals;
  private final Visits visits;
  private final HomePages home;
  private final ResultPages results;
  private final ServicePages services;
  private final OrganizationPages organizations;
  private final SituationPages situations;
  private final ShortlistPages shortlists;
  private final BookletPages booklets;
  private final StatementPages statements;
  private final Feeds feeds;
  private final ContactPages contact;
  private final EmbedPages embed;
  private final WebmasterPages webmaster;
  private final SupporterPages supporters;
  private final WidgetScript widget = WidgetScript.read();
  private final Looks looks;
  private final PageErrors errors;

  /**
   * The pages over these records and this search.
   *
   * @param clock tells what is open now and what was checked too long ago
   * @param delivery how they reach visitors
   * @param people who think along with visitors
   */
  public PublicPages(
      Reference reference,
      Search search,
      Records records,
      Clock clock,
      Delivery delivery,
      Supporters people) {
    Words words = Words.dutch(reference.vocabulary(), reference.places(), clock);
    Frame frame = Frame.of(reference, words, delivery);
    portals = reference.portals();
    visits = new Visits(portals, delivery.isBehindTls());
    home = new HomePages(frame, reference, search);
    results = new ResultPages(frame, words, reference, search);
    services = new ServicePages(frame, words, reference, records, search);
    organizations = new OrganizationPages(frame, words, records);
    situations = new SituationPages(frame, words, reference, search);
    shortlists = new ShortlistPages(frame, words, reference.vocabulary(), records, search);
    booklets = new BookletPages(frame, words, reference, records, search, clock);
    statements = new StatementPages(frame, words);
    feeds = new Feeds(reference, records, search, words.texts(), clock);
    contact = new ContactPages(frame, portals);
    embed = new EmbedPages(frame, reference, search);
    webmaster = new WebmasterPages(frame, reference.vocabulary());
    supporters = new SupporterPages(frame, reference.vocabulary(), words, people);
    looks = Looks.of(portals);
    errors = new PageErrors(frame, visits);
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
    portals
        .prefixes()
        .forEach(prefix -> {
          register(endpoints, "/" + prefix);
          endpoints.get(
              "/" + prefix,
              context -> context.redirect(context.path() + "/", HttpStatus.MOVED_PERMANENTLY),
              Access.PUBLIC);
        });
  }

  private void register(Endpoints endpoints, String base) {
    registerForOthers(endpoints, base);
    get(endpoints, base, "/", (visit, context) -> home.show(visit));
    get(endpoints, base, "/zoek", (visit, context) -> results.show(visit, context.queryParamMap()));
    get(
        endpoints,
        base,
        "/zoek/boekje",
        (visit, context) -> booklets.show(visit, context.queryParamMap()));
    get(
        endpoints,
        base,
        "/lijst",
        (visit, context) -> shortlists.show(visit, Shortlist.read(context.queryParams("id"))));
    get(endpoints, base, "/situaties", (visit, context) -> situations.list(visit));
    get(
        endpoints,
        base,
        "/situaties/{id}",
        (visit, context) ->
            situations.show(visit, context.pathParam("id"), context.queryParams("plaats")));
    get(endpoints, base, "/toegankelijkheid", (visit, context) -> statements.accessibility(visit));
    get(endpoints, base, "/privacy", (visit, context) -> statements.privacy(visit));
    get(endpoints, base, "/cookies", (visit, context) -> statements.cookies(visit));
    get(endpoints, base, "/sitemap.xml", (visit, context) -> feeds.sitemap(visit.bare()));
    get(endpoints, base, "/nieuw.atom", (visit, context) -> feeds.news(visit.bare()));
    get(
        endpoints,
        base,
        "/opensearch.xml",
        (visit, context) -> feeds.searchDescription(visit.bare()));
    get(endpoints, base, "/contact", (visit, context) -> contact.show(visit));
    get(
        endpoints,
        base,
        "/meedenkers",
        (visit, context) -> supporters.show(visit, context.queryParamMap()));
    get(
        endpoints,
        base,
        "/aanbod/{slug}/{id}",
        (visit, context) -> services.show(visit, record(context)));
    get(
        endpoints,
        base,
        "/organisatie/{slug}/{id}",
        (visit, context) -> organizations.show(visit, record(context)));
  }

  /** What other sites use. */
  private void registerForOthers(Endpoints endpoints, String base) {
    get(endpoints, base, "/embed", (visit, context) -> embed.show(visit, context.queryParamMap()));
    get(endpoints, base, "/widget.js", (visit, context) -> widget.show());
    get(endpoints, base, "/webmaster", (visit, context) -> webmaster.show(visit));
  }

  private void get(
      Endpoints endpoints, String base, String path, BiFunction<Visit, Context, PageAnswer> page) {
    endpoints.get(base + path, context -> answer(context, base, page), Access.PUBLIC);
  }

  private void answer(Context context, String base, BiFunction<Visit, Context, PageAnswer> page) {
    Visit visit = visits.of(context);
    // A host name chooses its own portal; the prefix of another one means nothing there.
    send(
        context, visit.base().equals(base) ? page.apply(visit, context) : new PageAnswer.Missing());
  }

  private static void send(Context context, PageAnswer answer) {
    switch (answer) {
      case PageAnswer.Shown(String html) -> Answers.html(context, html);
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
      case PageAnswer.Moved(String address) ->
          context.redirect(address, HttpStatus.MOVED_PERMANENTLY);
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
