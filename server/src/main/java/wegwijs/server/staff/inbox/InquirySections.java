package wegwijs.server.staff.inbox;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.data.portal.Portal;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.inbox.Handling;
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
import wegwijs.templates.view.work.WorkField.Option;

/** A question as a colleague sees it. Safe to share between threads. */
final class InquirySections {
  private final Desk desk;
  private final Offers offers;
  private final Fields fields;
  private final ClosingForm closing;

  InquirySections(Desk desk, Offers offers) {
    this.desk = desk;
    this.offers = offers;
    fields = new Fields(desk.frame());
    closing = new ClosingForm(desk);
  }

  List<Block> of(Context context, Portal portal, Inquiry inquiry) {
    String path = Desk.href(context, portal, Part.INBOX, "/" + inquiry.head().id());
    return List.of(
        question(context, portal, inquiry, path),
        notes(inquiry.handling(), path),
        inquiry.head().closing().isEmpty()
            ? close(portal, inquiry.message(), path)
            : reopen(inquiry, path));
  }

  private Block question(Context context, Portal portal, Inquiry inquiry, String path) {
    Message message = inquiry.message();
    InquiryHead head = inquiry.head();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Facts(
            List.of(
                fact("inbox.asks", StaffForm.lines(message.question())),
                fact("inbox.reach", reach(message)),
                fact("inbox.name", some(message.name())),
                fact("inbox.came", List.of(desk.moment(head.term().createdAt()))),
                fact("inbox.due", List.of(desk.moment(head.term().dueAt()))),
                fact("inbox.assignee", List.of(desk.nameOf(head.assignee()))))));
    if (!message.services().isEmpty()) {
      blocks.add(new Block.Text(desk.text("inbox.list")));
      blocks.add(new Block.Links(offers.links(context, portal, message.services())));
    }
    blocks.add(
        Block.Form.quiet(
            path + "/toewijzen",
            desk.text("inbox.assign"),
            fields.one(
                "aan",
                "inbox.assign-to",
                head.assignee().map(UUID::toString).orElse(""),
                colleagues(portal))));
    blocks.add(Block.Form.quiet(path + "/casus", desk.text("inbox.to-case")));
    return new Block.Section("vraag", desk.text("kind." + head.kind().id()), blocks);
  }

  private List<String> reach(Message message) {
    String way = desk.text("reach." + message.reach().way().id());
    return Stream.of(way, message.reach().address(), message.reach().when())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<Option> colleagues(Portal portal) {
    return Stream.concat(
            Stream.of(new Option("", desk.text("desk.nobody"))),
            desk.colleagues(portal, Role.STAFF).stream()
                .map(account -> new Option(account.id().toString(), account.name())))
        .toList();
  }

  private Block notes(Handling handling, String path) {
    return Block.Section.of(
        "notities",
        desk.text("inbox.notes"),
        new Block.Facts(
            handling.notes().stream()
                .map(note ->
                    Block.Fact.of(
                        desk.moment(note.at()) + " " + note.author(), StaffForm.lines(note.text())))
                .toList()),
        Block.Form.quiet(
            path + "/notitie",
            desk.text("inbox.note-add"),
            fields.area("notitie", "inbox.note", "")));
  }

  private Block close(Portal portal, Message message, String path) {
    String municipality =
        desk.municipalities().understood(portal, offers.place(portal, message.question()));
    return Block.Section.of(
        "sluiten",
        desk.text("inbox.close"),
        closing.form(
            path + "/sluiten",
            Arrays.stream(Outcome.values()).map(Outcome::id),
            desk.municipalities().field(desk.frame(), portal, municipality).stream().toList(),
            "inbox.close-do"));
  }

  private Block reopen(Inquiry inquiry, String path) {
    InquiryHead.Closing closed = inquiry.head().closing().orElseThrow();
    return Block.Section.of(
        "gesloten",
        desk.text("inbox.closed"),
        new Block.Facts(
            List.of(
                fact("inbox.outcome", List.of(closing.words(closed.outcome().id()))),
                fact("inbox.explain", some(inquiry.handling().explanation())),
                fact("inbox.ended", List.of(desk.moment(closed.at()))))),
        Block.Form.quiet(path + "/heropenen", desk.text("inbox.reopen")));
  }

  private Block.Fact fact(String key, List<String> lines) {
    return Block.Fact.of(desk.text(key), lines);
  }

  private static List<String> some(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
