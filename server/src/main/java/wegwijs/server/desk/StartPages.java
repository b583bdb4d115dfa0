package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.portal.Portal;
import wegwijs.server.http.Answers;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.InquiryHead;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkSheet;
import wegwijs.templates.view.work.WorkSheet.Lines;
import wegwijs.templates.view.work.WorkSheet.Links;
import wegwijs.templates.view.work.WorkSheet.Section;

/** Where work begins: on which portal, and what waits there. Safe to share between threads. */
final class StartPages {
  private final Desk desk;
  private final Inbox inbox;
  private final Cases cases;

  StartPages(Desk desk, Inbox inbox, Cases cases) {
    this.desk = desk;
    this.inbox = inbox;
    this.cases = cases;
  }

  /** Whoever works on one portal goes there; others choose. */
  void choose(Context context) {
    List<Portal> portals = portals(desk.account(context));
    if (portals.size() == 1) {
      throw new SentElsewhere(Desk.path(portals.getFirst(), ""));
    }
    List<Link> links =
        portals.stream()
            .map(portal -> new Link(portal.name(), Desk.href(context, portal, "")))
            .toList();
    WorkSheet page =
        new WorkSheet(
            desk.frame().signedIn(context, desk.frame().text("desk.choose"), List.of(), ""),
            List.of(),
            List.of(
                Section.of("portalen", desk.frame().text("desk.portals"), new Links(links))));
    Answers.html(context, desk.frame().pages().render(page));
  }

  private List<Portal> portals(Account account) {
    Set<String> all =
        desk.portals().all().stream().map(Portal::id).collect(Collectors.toUnmodifiableSet());
    return account.grants().portals(Role.SUPPORTER, all).stream()
        .flatMap(id -> desk.portals().findById(id).stream())
        .toList();
  }

  void show(Context context) {
    Portal portal = desk.portal(context);
    Account account = desk.account(context);
    List<Section> sections = new ArrayList<>();
    if (account.grants().allow(Role.STAFF, portal.id())) {
      sections.add(questions(context, portal));
    }
    sections.add(cases(context, portal, account));
    desk.show(context, portal, portal.texts().shortName(), "", List.of(), sections);
  }

  private Section questions(Context context, Portal portal) {
    List<InquiryHead> open = inbox.listOpen(portal.id());
    long late = open.stream().filter(head -> head.isLate(desk.now())).count();
    return Section.of(
        "vragen",
        desk.frame().text("desk.inbox"),
        Lines.of(
            desk.frame().text("start.open", open.size()),
            desk.frame().text("start.late", late)),
        new Links(List.of(desk.link(context, portal, "start.to-inbox", InboxPages.PATH))));
  }

  private Section cases(Context context, Portal portal, Account account) {
    List<CaseFile> open = cases.listOpen(portal.id());
    long mine =
        open.stream()
            .filter(file -> file.head().owner().filter(account.id()::equals).isPresent())
            .count();
    long offered =
        open.stream()
            .filter(file -> file.head().offeredTo().filter(account.id()::equals).isPresent())
            .count();
    return Section.of(
        "casussen",
        desk.frame().text("desk.cases"),
        Lines.of(
            desk.frame().text("start.mine", mine), desk.frame().text("start.offered", offered)),
        new Links(List.of(desk.link(context, portal, "start.to-cases", CasePages.PATH))));
  }
}
