package wegwijs.server;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wegwijs.data.situation.Transitions;
import wegwijs.data.store.Records;
import wegwijs.server.access.People;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.mail.Mailer;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Subscriptions;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.knowledge.Knowledge;
import wegwijs.server.office.note.Notes;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.office.privacy.PersonalDataCheck;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Municipalities;
import wegwijs.server.staff.NamesWarning;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.server.staff.board.BoardPages;
import wegwijs.server.staff.board.BoardShelf;
import wegwijs.server.staff.board.DiscussionPages;
import wegwijs.server.staff.board.Notices;
import wegwijs.server.staff.casework.CasePages;
import wegwijs.server.staff.casework.CaseTransitions;
import wegwijs.server.staff.figures.DeskFigures;
import wegwijs.server.staff.figures.FigurePages;
import wegwijs.server.staff.figures.OwnFigures;
import wegwijs.server.staff.inbox.InboxPages;
import wegwijs.server.staff.knowledge.KnowledgePages;
import wegwijs.server.staff.knowledge.KnowledgeShelf;
import wegwijs.server.staff.offer.Offers;
import wegwijs.server.staff.record.RecordPages;
import wegwijs.server.staff.search.ProfessionalPages;
import wegwijs.server.staff.start.StartPages;
import wegwijs.server.staff.start.Waiting;
import wegwijs.server.staff.supporter.SupporterPages;
import wegwijs.server.staff.texts.Shelves;
import wegwijs.server.staff.texts.TextLists;
import wegwijs.templates.messages.Language;

/** The pages of the front office, put together. Safe to share between threads. */
public final class FrontOffice implements Routes {
  private final List<Routes> parts;

  /**
   * The front offices of these portals.
   *
   * @param transitions from one law to another, shown with cases
   * @param store what people entrust to the installation
   * @param mailer sends mail, where that is set up
   */
  public FrontOffice(
      WorkFrame frame,
      Reference reference,
      Transitions transitions,
      Search search,
      Records records,
      OfficeStore store,
      Optional<Mailer> mailer,
      Clock clock) {
    StaffNavigation navigation = new StaffNavigation(frame, reference.portals());
    Notes notes = new Notes(store, clock);
    WaitingTimes waitingTimes = new WaitingTimes(store, clock);
    NamesWarning warning = new NamesWarning(frame, new PersonalDataCheck(clock));
    Desk desk =
        new Desk(
            navigation, People.of(store, clock), new Municipalities(reference.places()), clock);
    Words words = Words.in(Language.DUTCH, reference.vocabulary(), reference.places(), clock);
    Offers offers = new Offers(search, records, reference.vocabulary(), words);
    Inbox inbox = new Inbox(store, clock);
    Cases cases = new Cases(store, clock);
    Topics topics = new Topics(reference.vocabulary());
    Supporters supporters = new Supporters(store, clock);
    Board board = new Board(store, clock);
    BoardShelf boardShelf = new BoardShelf(frame, board, topics);
    Knowledge knowledge = new Knowledge(store, clock);
    KnowledgeShelf knowledgeShelf = new KnowledgeShelf(frame, knowledge, topics);
    TextLists lists =
        new TextLists(navigation, new Shelves(List.of(boardShelf, knowledgeShelf)), topics);
    Subscriptions subscriptions = new Subscriptions(store);
    Notices notices = new Notices(frame, subscriptions, new Accounts(store, clock), topics, mailer);
    parts =
        List.of(
            new StartPages(navigation, new Waiting(frame, inbox, cases, clock)),
            new InboxPages(desk, inbox, cases, offers),
            new CasePages(
                desk, cases, offers, warning, new CaseTransitions(frame, offers, transitions)),
            new ProfessionalPages(
                navigation, reference, search, records, notes, waitingTimes, clock),
            new RecordPages(navigation, reference, search, records, notes, waitingTimes, clock),
            new SupporterPages(navigation, supporters, topics, clock),
            new BoardPages(navigation, board, boardShelf, lists, subscriptions, topics, notices),
            new DiscussionPages(navigation, board, topics, warning, notices),
            new KnowledgePages(navigation, knowledge, knowledgeShelf, lists, topics),
            new FigurePages(
                navigation,
                List.of(
                    new DeskFigures(frame, reference.vocabulary(), store, clock),
                    new OwnFigures(frame, supporters, board, knowledge, topics)),
                desk.municipalities(),
                clock));
  }

  @Override
  public void register(Endpoints endpoints) {
    parts.forEach(part -> part.register(endpoints));
  }
}
