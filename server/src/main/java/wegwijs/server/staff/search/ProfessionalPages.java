package wegwijs.server.staff.search;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.data.store.Records;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.note.Note;
import wegwijs.server.office.note.Notes;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.page.FacetViews;
import wegwijs.server.page.PagingLinks;
import wegwijs.server.page.Reference;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.templates.StaffPages;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.staff.ProfessionalPage;

/** Results of a search for people at work. Safe to share between threads. */
public final class ProfessionalPages implements Routes {
  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final QuestionReader reader;
  private final ProfessionalSearch search;
  private final Filters filters;
  private final Rows rows;
  private final Notes notes;

  /** Search over these records, with these notes. */
  public ProfessionalPages(
      StaffNavigation navigation,
      Reference reference,
      Search engine,
      Records records,
      Notes notes,
      WaitingTimes waitingTimes,
      Clock clock) {
    this.navigation = navigation;
    this.notes = notes;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
    reader =
        new QuestionReader(new SearchParameters(reference.vocabulary(), reference.places(), clock));
    search =
        new ProfessionalSearch(
            engine, new FactsByService(records, engine), waitingTimes, reference.places(), clock);
    Words words = Words.in(Language.DUTCH, reference.vocabulary(), reference.places(), clock);
    filters =
        new Filters(frame, new FacetViews(reference.vocabulary(), words.terms()), words.terms());
    rows = new Rows(words, reference.places(), new WaitingWords(frame, clock), clock);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.SEARCH.route(), this::show, Access.STAFF);
  }

  private void show(Context context) {
    Portal portal = navigation.portal(context);
    WorkQuestion question = WorkQuestion.read(reader, portal, context.queryParamMap());
    Found found = search.find(question);
    if (found.hits().isEmpty() && question.question().page() > 1) {
      question = question.with(question.question().withPage(1));
      found = search.find(question);
    }
    Answers.html(context, pages.render(page(context, portal, question, found)));
  }

  private ProfessionalPage page(
      Context context, Portal portal, WorkQuestion question, Found found) {
    String base = context.contextPath() + Part.START.path(portal.id());
    Function<WorkQuestion, String> address = other -> other.address(base);
    Question words = question.question();
    List<UUID> shown = found.hits().stream().map(hit -> hit.card().id()).toList();
    Map<UUID, List<Note>> noted = notes.list(portal.id(), shown);
    WorkQuestion asked = question;
    return new ProfessionalPage(
        navigation.layout(context, frame.text("staff.search.title"), Part.SEARCH, words.text()),
        new SearchBox(words.text(), words.place(), question.asked().isPlaceUnknown()),
        filters.of(
            context.contextPath() + Part.SEARCH.path(portal.id()),
            address,
            question,
            found.result(),
            context.queryParamMap()),
        count(found, words.text()),
        didYouMean(address, question, found),
        found.hits().stream().map(hit -> rows.row(base, portal, hit.card(), found, noted)).toList(),
        PagingLinks.of(
            other -> address.apply(asked.with(other)),
            words,
            PagingLinks.pages(found.total(), ProfessionalSearch.PER_PAGE)));
  }

  private String count(Found found, String text) {
    String key = found.isCapped() ? "staff.search.count-best" : "staff.search.count";
    return frame.text(key, found.total(), text.isEmpty() ? 0 : 1, text);
  }

  private static @Nullable Link didYouMean(
      Function<WorkQuestion, String> address, WorkQuestion question, Found found) {
    return found
        .result()
        .didYouMean()
        .map(text ->
            new Link(text, address.apply(question.with(question.question().withText(text)))))
        .orElse(null);
  }
}
