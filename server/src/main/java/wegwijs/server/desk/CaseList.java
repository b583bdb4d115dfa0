package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import wegwijs.data.model.Service;
import wegwijs.data.portal.Portal;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.Part;
import wegwijs.templates.view.work.WorkSheet;
import wegwijs.templates.view.work.WorkSheet.Cell;
import wegwijs.templates.view.work.WorkSheet.Form;
import wegwijs.templates.view.work.WorkSheet.Lines;
import wegwijs.templates.view.work.WorkSheet.Section;
import wegwijs.templates.view.work.WorkSheet.Table;

/** The cases that somebody may see, by what they are about and without their words. */
final class CaseList {
  private static final int MOST_SUBJECTS = 3;

  private final Desk desk;
  private final Cases cases;
  private final Offers offers;
  private final Fields fields;

  CaseList(Desk desk, Cases cases, Offers offers) {
    this.desk = desk;
    this.cases = cases;
    this.offers = offers;
    fields = new Fields(desk.frame());
  }

  List<Section> sections(Context context, Portal portal) {
    Account account = desk.account(context);
    boolean isStaff = account.grants().allow(Role.STAFF, portal.id());
    Predicate<CaseFile> isSeen = file -> isStaff || file.head().concerns(account.id());
    List<Section> sections = new ArrayList<>();
    offers
        .find(context.queryParam("aanbod"))
        .ifPresent(service -> sections.add(which(context, portal, service, isSeen)));
    sections.add(
        Section.of(
            "open",
            desk.frame().text("case.open"),
            table(context, portal, cases.listOpen(portal.id()).stream().filter(isSeen).toList())));
    if (isStaff) {
      sections.add(begin(context, portal));
    }
    sections.add(
        Section.of(
            "gesloten",
            desk.frame().text("case.closed"),
            table(
                context, portal, cases.listClosed(portal.id()).stream().filter(isSeen).toList())));
    return sections;
  }

  /** Whoever found a service elsewhere chooses the case to which it goes. */
  private Section which(
      Context context, Portal portal, Service service, Predicate<CaseFile> isSeen) {
    List<WorkSheet.Part> parts = new ArrayList<>();
    parts.add(Lines.of(desk.frame().text("case.which-service", service.name())));
    cases.listOpen(portal.id()).stream()
        .filter(isSeen)
        .map(file ->
            new Form(
                Desk.href(context, portal, CasePages.PATH + "/" + file.head().id() + "/toevoegen"),
                Map.of("aanbod", service.id().toString()),
                List.of(),
                desk.frame().text("case.add-into", subject(file)),
                true))
        .forEach(parts::add);
    return new Section("welke", desk.frame().text("case.which"), parts);
  }

  private WorkSheet.Part table(Context context, Portal portal, List<CaseFile> files) {
    return files.isEmpty()
        ? Lines.of(desk.frame().text("case.none"))
        : new Table(
            desk.frame().text(Part.CASES.key()),
            List.of(
                desk.frame().text("case.subject"),
                desk.frame().text("case.owner"),
                desk.frame().text("case.changed"),
                desk.frame().text("case.state")),
            files.stream().map(file -> row(context, portal, file)).toList());
  }

  private List<Cell> row(Context context, Portal portal, CaseFile file) {
    return List.of(
        new Cell(
            subject(file), Desk.href(context, portal, CasePages.PATH + "/" + file.head().id())),
        Cell.of(desk.nameOf(file.head().owner())),
        Cell.of(desk.moment(file.head().times().changedAt())),
        Cell.of(state(file)));
  }

  private String state(CaseFile file) {
    if (file.head().closing().isPresent()) {
      return desk.frame().text("outcome." + file.head().closing().get().outcome().id());
    }
    return file.head().offeredTo().isPresent()
        ? desk.frame().text("case.offered-to", desk.nameOf(file.head().offeredTo()))
        : desk.frame().text("case.running");
  }

  /** What a case is about, in words of the vocabulary. */
  String subject(CaseFile file) {
    List<String> labels =
        file.text().terms().stream()
            .flatMap(term -> offers.label(term).stream())
            .limit(MOST_SUBJECTS)
            .toList();
    return labels.isEmpty() ? desk.frame().text("case.no-subject") : String.join(", ", labels);
  }

  private Section begin(Context context, Portal portal) {
    return Section.of(
        "nieuw",
        desk.frame().text("case.new"),
        new Form(
            Desk.href(context, portal, CasePages.PATH),
            offers
                .find(context.queryParam("aanbod"))
                .map(service -> Map.of("aanbod", service.id().toString()))
                .orElse(Map.of()),
            List.of(fields.area("vraag", "case.question", "", 4)),
            desk.frame().text("case.begin"),
            false));
  }
}
