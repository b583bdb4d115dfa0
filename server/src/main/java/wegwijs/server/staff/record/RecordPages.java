package wegwijs.server.staff.record;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.portal.Portal;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.note.Notes;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.page.Labels;
import wegwijs.server.page.NextSteps;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Paragraphs;
import wegwijs.server.page.words.Slug;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.search.WaitingWords;
import wegwijs.templates.StaffPages;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.staff.RecordPage;

/** Everything about one service, for people at work. Safe to share between threads. */
public final class RecordPages implements Routes {
  private static final String PATH = StaffNavigation.ON_PORTAL + "/aanbod/{id}";

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Vocabulary vocabulary;
  private final Records records;
  private final Search search;
  private final NextSteps steps;
  private final RecordFacts facts;
  private final Words words;
  private final Colleagues colleagues;

  /** Pages of these records, with what colleagues tell. */
  public RecordPages(
      StaffNavigation navigation,
      Reference reference,
      Search search,
      Records records,
      Notes notes,
      WaitingTimes waitingTimes,
      Clock clock) {
    this.navigation = navigation;
    this.records = records;
    this.search = search;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
    vocabulary = reference.vocabulary();
    words = Words.in(Language.DUTCH, reference.vocabulary(), reference.places(), clock);
    steps = new NextSteps(words.numbers());
    facts = new RecordFacts(frame, words);
    colleagues = new Colleagues(frame, notes, waitingTimes, new WaitingWords(frame, clock));
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, context -> show(context, Draft.EMPTY), Access.STAFF);
    endpoints.post(PATH + "/notitie", this::note, Access.STAFF);
    endpoints.post(PATH + "/notitie/{notitie}/weg", this::removeNote, Access.STAFF);
    endpoints.post(PATH + "/wachttijd", this::wait, Access.STAFF);
  }

  private void note(Context context) {
    Service service = service(context).value();
    Draft draft = colleagues.note(context, portal(context), service.id());
    answer(context, service, draft, "note");
  }

  private void wait(Context context) {
    Service service = service(context).value();
    Draft draft = colleagues.wait(context, portal(context), service.id());
    answer(context, service, draft, "wait");
  }

  private void removeNote(Context context) {
    Service service = service(context).value();
    colleagues.remove(context, portal(context), id(context.pathParam("notitie")));
    throw new SentElsewhere(WorkFrame.after(path(context, service), "note-removed"));
  }

  private void answer(Context context, Service service, Draft draft, String done) {
    if (draft.faults().isEmpty()) {
      throw new SentElsewhere(WorkFrame.after(path(context, service), done));
    }
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(context, draft);
  }

  private void show(Context context, Draft draft) {
    Stored<Service> stored = service(context);
    Answers.html(context, pages.render(page(context, stored, draft)));
  }

  private RecordPage page(Context context, Stored<Service> stored, Draft draft) {
    Service service = stored.value();
    Optional<Organization> organization = records.findOrganizationOf(service);
    Labels labels = new Labels(vocabulary, search.findLabels(service.id()).orElse(List.of()));
    List<NextStep> how = steps.of(service, organization, labels.areOpenToAll());
    Optional<String> by = organization.map(Organization::name);
    return new RecordPage(
        navigation.layout(context, service.name(), Part.SEARCH),
        by.orElse(null),
        new Link(frame.text("staff.record.public"), publicPage(context, service)),
        context.contextPath() + Part.CASES.path(portal(context)) + "?aanbod=" + service.id(),
        how,
        ContactText.of(service, by, how),
        facts.of(service, labels),
        Paragraphs.of(service.description()),
        words.freshness().checked(stored.lifecycle().lastVerified()),
        colleagues.view(
            context,
            portal(context),
            service.id(),
            Optional.ofNullable(service.waitTime()).filter(text -> !text.isBlank()),
            context.contextPath() + path(context, service),
            draft));
  }

  /** On the portal itself when it has a path; else on the site as a whole. */
  private String publicPage(Context context, Service service) {
    return context.contextPath()
        + navigation.portal(context).address().prefix().map(prefix -> "/" + prefix).orElse("")
        + "/aanbod/"
        + Slug.of(service.name())
        + "/"
        + service.id();
  }

  private String path(Context context, Service service) {
    return Part.START.path(portal(context)) + "/aanbod/" + service.id();
  }

  private String portal(Context context) {
    Portal portal = navigation.portal(context);
    return portal.id();
  }

  private Stored<Service> service(Context context) {
    return records
        .findService(id(context.pathParam("id")))
        .filter(stored -> stored.lifecycle().missingSince() == null)
        .orElseThrow(RecordPages::missing);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw missing();
    }
  }

  private static RuntimeException missing() {
    return Problem.of(HttpStatus.NOT_FOUND, "Dit aanbod bestaat niet (meer).").refused();
  }
}
