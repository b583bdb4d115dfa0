package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wegwijs.data.portal.Portal;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.inbox.Handling;
import wegwijs.server.office.inbox.Inquiry;
import wegwijs.server.office.inbox.InquiryHead;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Outcome;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.FormField.Option;
import wegwijs.templates.view.work.WorkSheet.Facts;
import wegwijs.templates.view.work.WorkSheet.Form;
import wegwijs.templates.view.work.WorkSheet.Lines;
import wegwijs.templates.view.work.WorkSheet.Links;
import wegwijs.templates.view.work.WorkSheet.Part;
import wegwijs.templates.view.work.WorkSheet.Section;

/** A question as a colleague sees it. Safe to share between threads. */
final class InquirySections {
  private final Desk desk;
  private final Offers offers;
  private final Fields fields;

  InquirySections(Desk desk, Offers offers) {
    this.desk = desk;
    this.offers = offers;
    fields = new Fields(desk.frame());
  }

  List<Section> of(Context context, Portal portal, Inquiry inquiry) {
    String path = InboxPages.PATH + "/" + inquiry.head().id();
    List<Section> sections = new ArrayList<>();
    sections.add(question(context, portal, inquiry));
    sections.add(notes(context, portal, inquiry.handling(), path));
    sections.add(
        inquiry.head().closing().isEmpty()
            ? close(context, portal, path)
            : reopen(context, portal, inquiry, path));
    return sections;
  }

  private Section question(Context context, Portal portal, Inquiry inquiry) {
    Message message = inquiry.message();
    InquiryHead head = inquiry.head();
    Facts facts =
        new Facts(
            List.of(
                fact("inbox.asks", Texts.paragraphs(message.question())),
                fact("inbox.reach", reach(message)),
                fact("inbox.name", some(message.name())),
                fact("inbox.came", List.of(desk.moment(head.term().createdAt()))),
                fact("inbox.due", List.of(desk.moment(head.term().dueAt()))),
                fact("inbox.assignee", List.of(desk.nameOf(head.assignee())))));
    String path = InboxPages.PATH + "/" + head.id();
    List<Part> parts = new ArrayList<>(List.of(facts));
    if (!message.services().isEmpty()) {
      parts.add(Lines.of(desk.frame().text("inbox.list")));
      parts.add(new Links(offers.links(context, portal, message.services())));
    }
    parts.add(
        form(
            Desk.href(context, portal, path + "/toewijzen"),
            "inbox.assign",
            fields.one("aan", "inbox.assign-to", colleagues(portal, head))));
    parts.add(
        new Form(
            Desk.href(context, portal, path + "/casus"),
            Map.of(),
            List.of(),
            desk.frame().text("inbox.to-case"),
            true));
    return new Section("vraag", desk.frame().text("kind." + head.kind().id()), parts);
  }

  private List<String> reach(Message message) {
    String way = desk.frame().text("reach." + message.reach().way().id());
    return Stream.of(way, message.reach().address(), message.reach().when())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<Option> colleagues(Portal portal, InquiryHead head) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", desk.frame().text("desk.nobody"), head.assignee().isEmpty()));
    for (Account account : desk.colleagues(portal, Role.STAFF)) {
      boolean isChosen = head.assignee().filter(account.id()::equals).isPresent();
      options.add(new Option(account.id().toString(), account.name(), isChosen));
    }
    return options;
  }

  private Section notes(Context context, Portal portal, Handling handling, String path) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Facts(
            handling.notes().stream()
                .map(note ->
                    new Fact(
                        desk.moment(note.at()) + " " + note.author(),
                        Texts.paragraphs(note.text())))
                .toList()));
    parts.add(
        form(
            Desk.href(context, portal, path + "/notitie"),
            "inbox.note-add",
            fields.area("notitie", "inbox.note", "", 3)));
    return new Section("notities", desk.frame().text("inbox.notes"), parts);
  }

  private Section close(Context context, Portal portal, String path) {
    List<Option> outcomes =
        Arrays.stream(Outcome.values())
            .map(outcome ->
                new Option(outcome.id(), desk.frame().text("outcome." + outcome.id()), false))
            .toList();
    return Section.of(
        "sluiten",
        desk.frame().text("inbox.close"),
        new Form(
            Desk.href(context, portal, path + "/sluiten"),
            Map.of(),
            List.of(
                fields.one("uitkomst", "inbox.outcome", outcomes),
                fields.line("naar", "inbox.explain", "")),
            desk.frame().text("inbox.close-do"),
            false));
  }

  private Section reopen(Context context, Portal portal, Inquiry inquiry, String path) {
    InquiryHead.Closing closing = inquiry.head().closing().orElseThrow();
    return Section.of(
        "gesloten",
        desk.frame().text("inbox.closed"),
        new Facts(
            List.of(
                fact(
                    "inbox.outcome",
                    List.of(desk.frame().text("outcome." + closing.outcome().id()))),
                fact("inbox.explain", some(inquiry.handling().explanation())),
                fact("inbox.ended", List.of(desk.moment(closing.at()))))),
        new Form(
            Desk.href(context, portal, path + "/heropenen"),
            Map.of(),
            List.of(),
            desk.frame().text("inbox.reopen"),
            true));
  }

  private Form form(String action, String button, FormField field) {
    return new Form(action, Map.of(), List.of(field), desk.frame().text(button), true);
  }

  private Fact fact(String key, List<String> lines) {
    return new Fact(desk.frame().text(key), lines);
  }

  private static List<String> some(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
