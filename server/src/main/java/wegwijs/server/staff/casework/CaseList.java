package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import wegwijs.data.model.Service;
import wegwijs.data.portal.Portal;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.ClosingForm;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;

/** The cases that somebody may see, by what they are about and without their words. */
final class CaseList {
  private static final int MOST_SUBJECTS = 3;

  private final Desk desk;
  private final Cases cases;
  private final Offers offers;
  private final Fields fields;
  private final ClosingForm closing;

  CaseList(Desk desk, Cases cases, Offers offers) {
    this.desk = desk;
    this.cases = cases;
    this.offers = offers;
    fields = new Fields(desk.frame());
    closing = new ClosingForm(desk);
  }

  List<Block> sections(Context context, Portal portal) {
    Account account = desk.account(context);
    boolean isStaff = account.grants().allow(Role.STAFF, portal.id());
    Predicate<CaseFile> isSeen = file -> isStaff || file.head().concerns(account.id());
    List<Block> sections = new ArrayList<>();
    offers
        .find(context.queryParam(CaseServices.SERVICE))
        .ifPresent(service -> sections.add(which(context, portal, service, isSeen)));
    sections.add(
        Block.Section.of(
            "open",
            desk.text("case.open"),
            table(
                context,
                portal,
                "case.open-caption",
                cases.listOpen(portal.id()).stream().filter(isSeen).toList())));
    if (isStaff) {
      sections.add(begin(context, portal));
    }
    sections.add(
        Block.Section.of(
            "gesloten",
            desk.text("case.closed"),
            table(
                context,
                portal,
                "case.closed-caption",
                cases.listClosed(portal.id()).stream().filter(isSeen).toList())));
    return sections;
  }

  /** Whoever found a service elsewhere chooses the case to which it goes. */
  private Block which(Context context, Portal portal, Service service, Predicate<CaseFile> isSeen) {
    List<Block> parts = new ArrayList<>();
    parts.add(new Block.Text(desk.text("case.which-service", service.name())));
    cases.listOpen(portal.id()).stream()
        .filter(isSeen)
        .map(file ->
            Block.Form.quiet(
                Desk.href(context, portal, Part.CASES, "/" + file.head().id() + "/toevoegen"),
                desk.text("case.add-into", subject(file)),
                WorkField.hidden(CaseServices.SERVICE, service.id().toString())))
        .forEach(parts::add);
    return new Block.Section("welke", desk.text("case.which"), parts);
  }

  private Block table(Context context, Portal portal, String caption, List<CaseFile> files) {
    return files.isEmpty()
        ? new Block.Text(desk.text("case.none"))
        : new Block.Table(
            desk.text(caption),
            List.of(
                desk.text("case.subject"),
                desk.text("case.owner"),
                desk.text("case.changed"),
                desk.text("case.state")),
            files.stream().map(file -> row(context, portal, file)).toList());
  }

  private List<Cell> row(Context context, Portal portal, CaseFile file) {
    return List.of(
        new Cell(subject(file), Desk.href(context, portal, Part.CASES, "/" + file.head().id())),
        Cell.of(desk.nameOf(file.head().owner())),
        Cell.of(desk.moment(file.head().times().changedAt())),
        Cell.of(state(file)));
  }

  private String state(CaseFile file) {
    if (file.head().closing().isPresent()) {
      return closing.words(file.head().closing().get().outcome().id());
    }
    return file.head().offeredTo().isPresent()
        ? desk.text("case.offered-to", desk.nameOf(file.head().offeredTo()))
        : desk.text("case.running");
  }

  /** What a case is about, in words of the vocabulary. */
  String subject(CaseFile file) {
    List<String> labels =
        file.text().terms().stream()
            .flatMap(term -> offers.label(term).stream())
            .limit(MOST_SUBJECTS)
            .toList();
    return labels.isEmpty() ? desk.text("case.no-subject") : String.join(", ", labels);
  }

  private Block begin(Context context, Portal portal) {
    List<WorkField> asked = new ArrayList<>();
    asked.add(fields.area("vraag", "case.question", ""));
    offers
        .find(context.queryParam(CaseServices.SERVICE))
        .map(service -> WorkField.hidden(CaseServices.SERVICE, service.id().toString()))
        .ifPresent(asked::add);
    return Block.Section.of(
        "nieuw",
        desk.text("case.new"),
        Block.Form.of(Desk.href(context, portal, Part.CASES, ""), desk.text("case.begin"), asked));
  }
}
