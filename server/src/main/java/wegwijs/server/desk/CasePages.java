package wegwijs.server.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import wegwijs.data.model.Service;
import wegwijs.data.portal.Portal;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Problem;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.Part;
import wegwijs.templates.view.work.FormFault;

/**
 * Cases: a question without the resident's name, what may help, what was advised, and who goes on
 * with it. The front office sees all cases of its portal; a supporter sees those that were handed
 * to them. Whoever opens one stands in the log. Safe to share between threads.
 */
final class CasePages {
  static final String PATH = "/casussen";

  private final Desk desk;
  private final Cases cases;
  private final Offers offers;
  private final CaseList list;
  private final CaseSections sections;
  private final CasePaper paper;

  CasePages(Desk desk, Cases cases, Offers offers, CaseSections sections) {
    this.desk = desk;
    this.cases = cases;
    this.offers = offers;
    this.sections = sections;
    list = new CaseList(desk, cases, offers);
    paper = new CasePaper(desk.frame(), offers);
  }

  void list(Context context) {
    Portal portal = desk.portal(context);
    list(context, portal, List.of());
  }

  private void list(Context context, Portal portal, List<FormFault> faults) {
    desk.show(
        context,
        desk.frame().text(Part.CASES.key()),
        Part.CASES,
        faults,
        list.sections(context, portal));
  }

  void begin(Context context) {
    Portal portal = desk.portal(context);
    String question = text(context, "vraag");
    if (question.isEmpty()) {
      list(context, portal, fault("vraag", "case.no-question"));
      return;
    }
    UUID id =
        cases.begin(
            portal.id(),
            desk.account(context).id(),
            CaseText.asking(
                question, offers.understood(portal, question), service(context).stream().toList()));
    desk.log(context, portal, "begin case", id);
    throw Desk.done(portal, PATH + "/" + id, "case-begun");
  }

  void show(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = open(context, portal);
    desk.log(context, portal, "open case", file.head().id());
    show(context, portal, file, List.of());
  }

  private void show(Context context, Portal portal, CaseFile file, List<FormFault> faults) {
    desk.show(
        context,
        desk.frame().text("case.title", list.subject(file)),
        Part.CASES,
        faults,
        sections.of(context, portal, file));
  }

  /** A case that this person may see; for others it does not exist. */
  private CaseFile open(Context context, Portal portal) {
    Account account = desk.account(context);
    boolean isStaff = account.grants().allow(Role.STAFF, portal.id());
    return cases
        .open(portal.id(), Desk.id(context))
        .filter(file -> isStaff || file.head().concerns(account.id()))
        .orElseThrow(() -> Desk.missing().refused());
  }

  /** A case that this person may change: its owner, or any colleague of the front office. */
  private CaseFile openToChange(Context context, Portal portal) {
    CaseFile file = open(context, portal);
    Account account = desk.account(context);
    boolean isOwner = file.head().owner().filter(account.id()::equals).isPresent();
    if (!isOwner && !account.grants().allow(Role.STAFF, portal.id())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "Neem deze casus eerst aan.").refused();
    }
    return file;
  }

  void save(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = openToChange(context, portal);
    String question = text(context, "vraag");
    if (question.isEmpty()) {
      show(context, portal, file, fault("vraag", "case.no-question"));
      return;
    }
    List<String> terms =
        context.formParams("termen").stream()
            .filter(term -> offers.label(term).isPresent())
            .toList();
    boolean isNew = !question.equals(file.text().question());
    Set<String> all = new LinkedHashSet<>(terms);
    if (isNew) {
      all.addAll(offers.understood(portal, question));
    }
    cases.write(
        portal.id(),
        file.head().id(),
        before ->
            new CaseText(
                question,
                List.copyOf(all),
                before.services(),
                text(context, "advies"),
                text(context, "stap")));
    throw back(portal, file, "saved");
  }

  void add(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = openToChange(context, portal);
    Optional<UUID> service = service(context);
    if (service.isEmpty()) {
      show(context, portal, file, fault("zoek", "case.no-service"));
      return;
    }
    cases.write(portal.id(), file.head().id(), text -> text.with(service.get()));
    throw back(portal, file, "case-added");
  }

  void remove(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = openToChange(context, portal);
    service(context)
        .ifPresent(
            service -> cases.write(portal.id(), file.head().id(), text -> text.without(service)));
    throw back(portal, file, "case-removed");
  }

  private Optional<UUID> service(Context context) {
    return offers.find(context.formParam("aanbod")).map(Service::id);
  }

  void offer(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = openToChange(context, portal);
    String to = Objects.requireNonNullElse(context.formParam("aan"), "");
    Optional<Account> colleague =
        desk.colleagues(portal, Role.SUPPORTER).stream()
            .filter(account -> account.id().toString().equals(to))
            .findFirst();
    if (colleague.isEmpty()) {
      show(context, portal, file, fault("aan", "case.to-whom"));
      return;
    }
    cases.offer(
        portal.id(),
        file.head().id(),
        colleague.get().id(),
        desk.account(context).name(),
        text(context, "bericht"));
    desk.log(context, portal, "offer case", file.head().id());
    throw back(portal, file, "case-offered");
  }

  void accept(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = open(context, portal);
    Account account = desk.account(context);
    if (!cases.accept(portal.id(), file.head().id(), account.id(), account.name())) {
      throw notOffered();
    }
    desk.log(context, portal, "accept case", file.head().id());
    throw back(portal, file, "case-accepted");
  }

  void decline(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = open(context, portal);
    Account account = desk.account(context);
    String reason = text(context, "reden");
    if (reason.isEmpty()) {
      show(context, portal, file, fault("reden", "case.no-reason"));
      return;
    }
    if (!cases.decline(portal.id(), file.head().id(), account.id(), account.name(), reason)) {
      throw notOffered();
    }
    desk.log(context, portal, "decline case", file.head().id());
    throw Desk.done(portal, PATH, "case-declined");
  }

  private static RuntimeException notOffered() {
    return Problem.of(HttpStatus.CONFLICT, "Deze casus wordt u niet meer aangeboden.").refused();
  }

  void close(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = openToChange(context, portal);
    Optional<CaseOutcome> outcome =
        CaseOutcome.find(Objects.requireNonNullElse(context.formParam("uitkomst"), ""));
    String explanation = text(context, "naar");
    if (outcome.isEmpty()) {
      show(context, portal, file, fault("uitkomst", "outcome.choose"));
    } else if (outcome.get() == CaseOutcome.REFERRED && explanation.isEmpty()) {
      show(context, portal, file, fault("naar", "outcome.to-whom"));
    } else {
      String who = desk.account(context).name();
      cases.close(portal.id(), file.head().id(), outcome.get(), who, explanation);
      desk.log(context, portal, "close case", file.head().id());
      throw Desk.done(portal, PATH, "closed");
    }
  }

  void reopen(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = openToChange(context, portal);
    cases.reopen(portal.id(), file.head().id(), desk.account(context).name());
    desk.log(context, portal, "reopen case", file.head().id());
    throw back(portal, file, "reopened");
  }

  /** The case as a letter to the resident, to print. */
  void letter(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = open(context, portal);
    desk.log(context, portal, "open case", file.head().id());
    Answers.html(
        context,
        desk.frame()
            .pages()
            .render(
                paper.letter(
                    context,
                    portal,
                    desk.navigation()
                        .layout(context, desk.frame().text("letter.title"), Part.CASES),
                    file.text())));
  }

  private static RuntimeException back(Portal portal, CaseFile file, String done) {
    return Desk.done(portal, PATH + "/" + file.head().id(), done);
  }

  private List<FormFault> fault(String field, String key) {
    return List.of(new FormFault(field, desk.frame().text(key)));
  }

  private static String text(Context context, String name) {
    return Texts.of(context, name, Fields.LONGEST_TEXT);
  }
}
