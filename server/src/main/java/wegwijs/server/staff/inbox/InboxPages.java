package wegwijs.server.staff.inbox;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.Inquiry;
import wegwijs.server.office.inbox.InquiryHead;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Outcome;
import wegwijs.server.staff.ClosingForm;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.FormFault;

/**
 * What residents handed over: who deals with it, by when, and what became of it. The list shows
 * nothing that a resident wrote; whoever opens a question stands in the log. Safe to share between
 * threads.
 */
public final class InboxPages implements Routes {
  private static final int MOST_CLOSED = 50;

  private final Desk desk;
  private final Inbox inbox;
  private final Cases cases;
  private final Offers offers;
  private final InquirySections sections;
  private final ClosingForm closing;

  /**
   * Pages of this inbox.
   *
   * @param cases where a question goes that becomes a case
   */
  public InboxPages(Desk desk, Inbox inbox, Cases cases, Offers offers) {
    this.desk = desk;
    this.inbox = inbox;
    this.cases = cases;
    this.offers = offers;
    sections = new InquirySections(desk, offers);
    closing = new ClosingForm(desk);
  }

  @Override
  public void register(Endpoints endpoints) {
    String question = Part.INBOX.route() + "/{id}";
    endpoints.get(Part.INBOX.route(), this::list, Access.STAFF);
    endpoints.get(question, this::show, Access.STAFF);
    endpoints.post(question + "/toewijzen", this::assign, Access.STAFF);
    endpoints.post(question + "/notitie", this::note, Access.STAFF);
    endpoints.post(question + "/sluiten", this::close, Access.STAFF);
    endpoints.post(question + "/heropenen", this::reopen, Access.STAFF);
    endpoints.post(question + "/casus", this::beginCase, Access.STAFF);
  }

  private void list(Context context) {
    Portal portal = desk.portal(context);
    String code =
        Objects.requireNonNullElse(context.queryParam("code"), "").strip().toUpperCase(Locale.ROOT);
    Optional<InquiryHead> named = inbox.findByCode(portal.id(), code);
    if (named.isPresent()) {
      throw new SentElsewhere(Part.INBOX.path(portal.id()) + "/" + named.get().id());
    }
    List<FormFault> faults = code.isEmpty() ? List.of() : desk.fault("code", "inbox.no-code");
    desk.show(
        context,
        desk.text(Part.INBOX.key()),
        Part.INBOX,
        faults,
        List.of(
            Block.Section.of("open", desk.text("inbox.open"), open(context, portal)),
            Block.Section.of(
                "op-code",
                desk.text("inbox.by-code"),
                Block.Form.quietQuery(
                    Desk.href(context, portal, Part.INBOX, ""),
                    desk.text("inbox.find"),
                    new Fields(desk.frame()).line("code", "inbox.code", code))),
            Block.Section.of("gesloten", desk.text("inbox.closed"), closed(context, portal))));
  }

  private Block open(Context context, Portal portal) {
    List<InquiryHead> open = inbox.listOpen(portal.id());
    return open.isEmpty()
        ? new Block.Text(desk.text("inbox.none"))
        : new Block.Table(
            desk.text("inbox.open-caption"),
            List.of(
                desk.text("inbox.code"),
                desk.text("inbox.kind"),
                desk.text("inbox.came"),
                desk.text("inbox.due"),
                desk.text("inbox.assignee")),
            open.stream().map(head -> openRow(context, portal, head)).toList());
  }

  private List<Cell> openRow(Context context, Portal portal, InquiryHead head) {
    String due = desk.moment(head.term().dueAt());
    return List.of(
        new Cell(head.code(), Desk.href(context, portal, Part.INBOX, "/" + head.id())),
        Cell.of(desk.text("kind." + head.kind().id())),
        Cell.of(desk.moment(head.term().createdAt())),
        Cell.of(head.isLate(desk.now()) ? desk.text("inbox.late", due) : due),
        Cell.of(desk.nameOf(head.assignee())));
  }

  private Block closed(Context context, Portal portal) {
    List<InquiryHead> closed = inbox.listClosed(portal.id(), MOST_CLOSED);
    return closed.isEmpty()
        ? new Block.Text(desk.text("inbox.none"))
        : new Block.Table(
            desk.text("inbox.closed-caption"),
            List.of(
                desk.text("inbox.code"),
                desk.text("inbox.kind"),
                desk.text("inbox.ended"),
                desk.text("inbox.outcome")),
            closed.stream().map(head -> closedRow(context, portal, head)).toList());
  }

  private List<Cell> closedRow(Context context, Portal portal, InquiryHead head) {
    InquiryHead.Closing closing = head.closing().orElseThrow();
    return List.of(
        new Cell(head.code(), Desk.href(context, portal, Part.INBOX, "/" + head.id())),
        Cell.of(desk.text("kind." + head.kind().id())),
        Cell.of(desk.moment(closing.at())),
        Cell.of(desk.text("outcome." + closing.outcome().id())));
  }

  private void show(Context context) {
    Portal portal = desk.portal(context);
    Inquiry inquiry = open(portal, Desk.id(context));
    desk.log(context, portal, "open question", inquiry.head().id());
    show(context, portal, inquiry, List.of());
  }

  private void show(Context context, Portal portal, Inquiry inquiry, List<FormFault> faults) {
    desk.show(
        context,
        desk.text("inbox.title", inquiry.head().code()),
        Part.INBOX,
        faults,
        sections.of(context, portal, inquiry));
  }

  private Inquiry open(Portal portal, UUID id) {
    return inbox.open(portal.id(), id).orElseThrow(Desk::missing);
  }

  private void assign(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    String to = StaffForm.of(context).text("aan");
    Optional<UUID> account =
        desk.colleagues(portal, Role.STAFF).stream()
            .map(Account::id)
            .filter(colleague -> colleague.toString().equals(to))
            .findFirst();
    inbox.assign(portal.id(), id, account);
    desk.log(context, portal, "assign question", id);
    throw Desk.done(portal, Part.INBOX, "/" + id, "assigned");
  }

  private void note(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    String text = StaffForm.of(context).text("notitie", Fields.LONGEST_TEXT);
    if (text.isEmpty()) {
      show(context, portal, open(portal, id), desk.fault("notitie", "inbox.no-note"));
      return;
    }
    inbox.note(portal.id(), id, desk.account(context).name(), text);
    throw Desk.done(portal, Part.INBOX, "/" + id, "noted");
  }

  private void close(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    Optional<Outcome> outcome = Outcome.find(ClosingForm.outcome(context));
    boolean isReferred = outcome.filter(Outcome.REFERRED::equals).isPresent();
    List<FormFault> faults = closing.faults(context, outcome.isPresent(), isReferred);
    if (!faults.isEmpty()) {
      show(context, portal, open(portal, id), faults);
      return;
    }
    inbox.setMunicipality(
        portal.id(), id, desk.municipalities().chosen(StaffForm.of(context), portal));
    inbox.close(portal.id(), id, outcome.orElseThrow(), ClosingForm.explanation(context));
    desk.log(context, portal, "close question", id);
    throw Desk.done(portal, Part.INBOX, "", "closed");
  }

  private void reopen(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    inbox.reopen(portal.id(), id);
    desk.log(context, portal, "reopen question", id);
    throw Desk.done(portal, Part.INBOX, "/" + id, "reopened");
  }

  /** Begins a case with the question and the shortlist, and without name or address. */
  private void beginCase(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    Message message = open(portal, id).message();
    UUID begun =
        cases.begin(
            portal.id(),
            desk.account(context).id(),
            CaseText.asking(
                    message.question(),
                    offers.understood(portal, message.question()),
                    message.services())
                .from(
                    desk.municipalities()
                        .understood(portal, offers.place(portal, message.question()))));
    desk.log(context, portal, "open question", id);
    throw Desk.done(portal, Part.CASES, "/" + begun, "case-begun");
  }
}
