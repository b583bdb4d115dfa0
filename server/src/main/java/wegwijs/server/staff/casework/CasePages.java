package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.UUID;
import wegwijs.data.model.Service;
import wegwijs.data.portal.Portal;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.NamesWarning;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.work.FormFault;

/**
 * Cases: a question without the resident's name, what may help, what was advised, and who goes on
 * with it. The front office sees all cases of its portal; a supporter sees those that were handed
 * to them. Whoever opens one stands in the log. Safe to share between threads.
 */
public final class CasePages implements Routes {
  private final Desk desk;
  private final Cases cases;
  private final Offers offers;
  private final CaseList list;
  private final CaseSections sections;
  private final CasePaper paper;

  /**
   * Pages of these cases.
   *
   * @param transitions shown with cases that go from one law to another
   */
  public CasePages(
      Desk desk, Cases cases, Offers offers, NamesWarning warning, CaseTransitions transitions) {
    this.desk = desk;
    this.cases = cases;
    this.offers = offers;
    sections = new CaseSections(desk, offers, warning, transitions);
    list = new CaseList(desk, cases, offers);
    paper = new CasePaper(desk.frame(), offers);
  }

  @Override
  public void register(Endpoints endpoints) {
    String one = Part.CASES.route() + "/{id}";
    endpoints.get(Part.CASES.route(), context -> list(context, List.of()), Access.SUPPORTER);
    endpoints.post(Part.CASES.route(), this::begin, Access.STAFF);
    endpoints.get(one, this::show, Access.SUPPORTER);
    endpoints.get(one + "/brief", this::letter, Access.SUPPORTER);
    CaseChanges changes = new CaseChanges(this, desk, cases, offers);
    endpoints.post(one + "/bewaren", changes::save, Access.SUPPORTER);
    endpoints.post(one + "/toevoegen", changes::add, Access.SUPPORTER);
    endpoints.post(one + "/weghalen", changes::remove, Access.SUPPORTER);
    CaseHandOver handOver = new CaseHandOver(this, desk, cases);
    endpoints.post(one + "/aanbieden", handOver::offer, Access.SUPPORTER);
    endpoints.post(one + "/aannemen", handOver::accept, Access.SUPPORTER);
    endpoints.post(one + "/weigeren", handOver::decline, Access.SUPPORTER);
    endpoints.post(one + "/sluiten", changes::close, Access.SUPPORTER);
    endpoints.post(one + "/heropenen", changes::reopen, Access.SUPPORTER);
  }

  private void list(Context context, List<FormFault> faults) {
    desk.show(
        context,
        desk.text(Part.CASES.key()),
        Part.CASES,
        faults,
        list.sections(context, desk.portal(context)));
  }

  private void begin(Context context) {
    Portal portal = desk.portal(context);
    String question = StaffForm.of(context).text("vraag", Fields.LONGEST_TEXT);
    if (question.isEmpty()) {
      list(context, desk.fault("vraag", "case.no-question"));
      return;
    }
    List<UUID> services =
        offers.find(StaffForm.of(context).text(CaseServices.SERVICE)).map(Service::id).stream()
            .toList();
    UUID id =
        cases.begin(
            portal.id(),
            desk.account(context).id(),
            CaseText.asking(question, offers.understood(portal, question), services)
                .from(desk.municipalities().understood(portal, offers.place(portal, question))));
    desk.log(context, portal, "begin case", id);
    throw Desk.done(portal, Part.CASES, "/" + id, "case-begun");
  }

  private void show(Context context) {
    CaseFile file = open(context);
    desk.log(context, desk.portal(context), "open case", file.head().id());
    show(context, file, List.of());
  }

  void show(Context context, CaseFile file, List<FormFault> faults) {
    desk.show(
        context,
        desk.text("case.title", list.subject(file)),
        Part.CASES,
        faults,
        sections.of(context, desk.portal(context), file));
  }

  /** A case that this person may see; for others it does not exist. */
  CaseFile open(Context context) {
    Portal portal = desk.portal(context);
    Account account = desk.account(context);
    boolean isStaff = account.grants().allow(Role.STAFF, portal.id());
    return cases
        .open(portal.id(), Desk.id(context))
        .filter(file -> isStaff || file.head().concerns(account.id()))
        .orElseThrow(Desk::missing);
  }

  /** A case that this person may change: its owner, or any colleague of the front office. */
  CaseFile openToChange(Context context) {
    CaseFile file = open(context);
    Account account = desk.account(context);
    boolean isOwner = file.head().owner().filter(account.id()::equals).isPresent();
    if (!isOwner && !account.grants().allow(Role.STAFF, desk.portal(context).id())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "Neem deze casus eerst aan.").refused();
    }
    return file;
  }

  /** The case as a letter to the resident, to print. */
  private void letter(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = open(context);
    desk.log(context, portal, "open case", file.head().id());
    Answers.html(
        context,
        desk.frame()
            .pages()
            .render(
                paper.letter(
                    context,
                    portal,
                    desk.navigation().layout(context, desk.text("letter.title"), Part.CASES),
                    file.text())));
  }
}
