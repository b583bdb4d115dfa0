package wegwijs.server.desk;

import java.time.Clock;
import wegwijs.data.situation.Transitions;
import wegwijs.data.store.Records;
import wegwijs.server.access.People;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.staff.NamesWarning;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Waiting;
import wegwijs.templates.messages.Language;

/** The front door of this package: all pages of the front office. Safe to share between threads. */
public final class DeskPages implements Routes {
  private static final String QUESTIONS = StaffNavigation.ON_PORTAL + InboxPages.PATH;
  private static final String QUESTION = QUESTIONS + "/{id}";
  private static final String CASES = StaffNavigation.ON_PORTAL + CasePages.PATH;
  private static final String CASE = CASES + "/{id}";

  private final Waiting waiting;
  private final InboxPages inbox;
  private final CasePages cases;

  /**
   * The pages over this store, these records and this search.
   *
   * @param transitions shown with cases that go from one law to another
   */
  public DeskPages(
      StaffNavigation navigation,
      NamesWarning warning,
      Reference reference,
      Transitions transitions,
      Search search,
      Records records,
      OfficeStore store,
      People people,
      Clock clock) {
    WorkFrame frame = navigation.frame();
    Desk desk = new Desk(navigation, people, clock);
    Words words = Words.in(Language.DUTCH, reference.vocabulary(), reference.places(), clock);
    Offers offers = new Offers(search, records, reference.vocabulary(), words);
    Inbox questions = new Inbox(store, clock);
    Cases files = new Cases(store, clock);
    waiting = new DeskWaiting(frame, questions, files, clock);
    inbox = new InboxPages(desk, questions, files, offers);
    cases =
        new CasePages(
            desk,
            files,
            offers,
            new CaseSections(
                desk, offers, warning, new CaseTransitions(frame, offers, transitions)));
  }

  /** How much of this waits for somebody. */
  public Waiting waiting() {
    return waiting;
  }

  @Override
  public void register(Endpoints endpoints) {
    registerInbox(endpoints);
    registerCases(endpoints);
  }

  private void registerInbox(Endpoints endpoints) {
    endpoints.get(QUESTIONS, inbox::list, Access.STAFF);
    endpoints.get(QUESTION, inbox::show, Access.STAFF);
    endpoints.post(QUESTION + "/toewijzen", inbox::assign, Access.STAFF);
    endpoints.post(QUESTION + "/notitie", inbox::note, Access.STAFF);
    endpoints.post(QUESTION + "/sluiten", inbox::close, Access.STAFF);
    endpoints.post(QUESTION + "/heropenen", inbox::reopen, Access.STAFF);
    endpoints.post(QUESTION + "/casus", inbox::beginCase, Access.STAFF);
  }

  private void registerCases(Endpoints endpoints) {
    endpoints.get(CASES, cases::list, Access.SUPPORTER);
    endpoints.post(CASES, cases::begin, Access.STAFF);
    endpoints.get(CASE, cases::show, Access.SUPPORTER);
    endpoints.get(CASE + "/brief", cases::letter, Access.SUPPORTER);
    endpoints.post(CASE + "/bewaren", cases::save, Access.SUPPORTER);
    endpoints.post(CASE + "/toevoegen", cases::add, Access.SUPPORTER);
    endpoints.post(CASE + "/weghalen", cases::remove, Access.SUPPORTER);
    endpoints.post(CASE + "/aanbieden", cases::offer, Access.SUPPORTER);
    endpoints.post(CASE + "/aannemen", cases::accept, Access.SUPPORTER);
    endpoints.post(CASE + "/weigeren", cases::decline, Access.SUPPORTER);
    endpoints.post(CASE + "/sluiten", cases::close, Access.SUPPORTER);
    endpoints.post(CASE + "/heropenen", cases::reopen, Access.SUPPORTER);
  }
}
