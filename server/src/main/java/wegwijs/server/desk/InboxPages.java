package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
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
import wegwijs.server.staff.Part;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkSheet;
import wegwijs.templates.view.work.WorkSheet.Cell;
import wegwijs.templates.view.work.WorkSheet.Finder;
import wegwijs.templates.view.work.WorkSheet.Lines;
import wegwijs.templates.view.work.WorkSheet.Section;
import wegwijs.templates.view.work.WorkSheet.Table;

/**
 * What residents handed over: who deals with it, by when, and what became of it. The list shows
 * nothing that a resident wrote; whoever opens a question stands in the log. Safe to share between
 * threads.
 */
final class InboxPages {
  static final String PATH = "/vragen";

  private static final int MOST_CLOSED = 50;

  private final Desk desk;
  private final Inbox inbox;
  private final Cases cases;
  private final Offers offers;
  private final InquirySections sections;

  InboxPages(Desk desk, Inbox inbox, Cases cases, Offers offers) {
    this.desk = desk;
    this.inbox = inbox;
    this.cases = cases;
    this.offers = offers;
    sections = new InquirySections(desk, offers);
  }

  void list(Context context) {
    Portal portal = desk.portal(context);
    String code = value(context.queryParam("code")).strip().toUpperCase(Locale.ROOT);
    Optional<InquiryHead> named = inbox.findByCode(portal.id(), code);
    if (named.isPresent()) {
      throw new SentElsewhere(Desk.path(portal, PATH + "/" + named.get().id()));
    }
    List<FormFault> faults =
        code.isEmpty()
            ? List.of()
            : List.of(new FormFault("code", desk.frame().text("inbox.no-code")));
    desk.show(
        context,
        desk.frame().text(Part.INBOX.key()),
        Part.INBOX,
        faults,
        List.of(
            Section.of("open", desk.frame().text("inbox.open"), open(context, portal)),
            Section.of(
                "op-code",
                desk.frame().text("inbox.by-code"),
                new Finder(
                    Desk.href(context, portal, PATH),
                    List.of(new Fields(desk.frame()).line("code", "inbox.code", code)),
                    desk.frame().text("inbox.find"))),
            Section.of("gesloten", desk.frame().text("inbox.closed"), closed(context, portal))));
  }

  private WorkSheet.Part open(Context context, Portal portal) {
    List<InquiryHead> open = inbox.listOpen(portal.id());
    return open.isEmpty()
        ? Lines.of(desk.frame().text("inbox.none"))
        : new Table(
            desk.frame().text("inbox.open-caption"),
            List.of(
                desk.frame().text("inbox.code"),
                desk.frame().text("inbox.kind"),
                desk.frame().text("inbox.came"),
                desk.frame().text("inbox.due"),
                desk.frame().text("inbox.assignee")),
            open.stream().map(head -> openRow(context, portal, head)).toList());
  }

  private List<Cell> openRow(Context context, Portal portal, InquiryHead head) {
    String due = desk.moment(head.term().dueAt());
    return List.of(
        new Cell(head.code(), Desk.href(context, portal, PATH + "/" + head.id())),
        Cell.of(desk.frame().text("kind." + head.kind().id())),
        Cell.of(desk.moment(head.term().createdAt())),
        Cell.of(head.isLate(desk.now()) ? desk.frame().text("inbox.late", due) : due),
        Cell.of(desk.nameOf(head.assignee())));
  }

  private WorkSheet.Part closed(Context context, Portal portal) {
    List<InquiryHead> closed = inbox.listClosed(portal.id(), MOST_CLOSED);
    return closed.isEmpty()
        ? Lines.of(desk.frame().text("inbox.none"))
        : new Table(
            desk.frame().text("inbox.closed-caption"),
            List.of(
                desk.frame().text("inbox.code"),
                desk.frame().text("inbox.kind"),
                desk.frame().text("inbox.ended"),
                desk.frame().text("inbox.outcome")),
            closed.stream().map(head -> closedRow(context, portal, head)).toList());
  }

  private List<Cell> closedRow(Context context, Portal portal, InquiryHead head) {
    InquiryHead.Closing closing = head.closing().orElseThrow();
    return List.of(
        new Cell(head.code(), Desk.href(context, portal, PATH + "/" + head.id())),
        Cell.of(desk.frame().text("kind." + head.kind().id())),
        Cell.of(desk.moment(closing.at())),
        Cell.of(desk.frame().text("outcome." + closing.outcome().id())));
  }

  void show(Context context) {
    Portal portal = desk.portal(context);
    Inquiry inquiry = open(portal, Desk.id(context));
    desk.log(context, portal, "open question", inquiry.head().id());
    show(context, portal, inquiry, List.of());
  }

  private void show(Context context, Portal portal, Inquiry inquiry, List<FormFault> faults) {
    desk.show(
        context,
        desk.frame().text("inbox.title", inquiry.head().code()),
        Part.INBOX,
        faults,
        sections.of(context, portal, inquiry));
  }

  private Inquiry open(Portal portal, UUID id) {
    return inbox.open(portal.id(), id).orElseThrow(() -> Desk.missing().refused());
  }

  void assign(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    String to = value(context.formParam("aan"));
    Optional<UUID> account =
        desk.colleagues(portal, Role.STAFF).stream()
            .map(Account::id)
            .filter(colleague -> colleague.toString().equals(to))
            .findFirst();
    inbox.assign(portal.id(), id, account);
    desk.log(context, portal, "assign question", id);
    throw Desk.done(portal, PATH + "/" + id, "assigned");
  }

  void note(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    String text = text(context, "notitie");
    if (text.isEmpty()) {
      show(context, portal, open(portal, id), fault("notitie", "inbox.no-note"));
      return;
    }
    inbox.note(portal.id(), id, desk.account(context).name(), text);
    throw Desk.done(portal, PATH + "/" + id, "noted");
  }

  void close(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    Optional<Outcome> outcome = Outcome.find(value(context.formParam("uitkomst")));
    String explanation = text(context, "naar");
    if (outcome.isEmpty()) {
      show(context, portal, open(portal, id), fault("uitkomst", "outcome.choose"));
    } else if (outcome.get() == Outcome.REFERRED && explanation.isEmpty()) {
      show(context, portal, open(portal, id), fault("naar", "outcome.to-whom"));
    } else {
      inbox.close(portal.id(), id, outcome.get(), explanation);
      desk.log(context, portal, "close question", id);
      throw Desk.done(portal, PATH, "closed");
    }
  }

  void reopen(Context context) {
    Portal portal = desk.portal(context);
    UUID id = Desk.id(context);
    inbox.reopen(portal.id(), id);
    desk.log(context, portal, "reopen question", id);
    throw Desk.done(portal, PATH + "/" + id, "reopened");
  }

  /** Begins a case with the question and the shortlist, and without name or address. */
  void beginCase(Context context) {
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
                message.services()));
    desk.log(context, portal, "open question", id);
    throw Desk.done(portal, CasePages.PATH + "/" + begun, "case-begun");
  }

  private List<FormFault> fault(String field, String key) {
    return List.of(new FormFault(field, desk.frame().text(key)));
  }

  private static String text(Context context, String name) {
    return Texts.of(context, name, Fields.LONGEST_TEXT);
  }

  private static String value(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
