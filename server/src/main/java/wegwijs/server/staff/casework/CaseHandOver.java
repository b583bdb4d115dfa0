package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import wegwijs.data.portal.Portal;
import wegwijs.server.http.Problem;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;

/** How a case goes from one colleague to another, who accepts it or not. Safe to share. */
record CaseHandOver(CasePages pages, Desk desk, Cases cases) {
  void offer(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = pages.openToChange(context);
    StaffForm form = StaffForm.of(context);
    Optional<Account> colleague =
        desk.colleagues(portal, Role.SUPPORTER).stream()
            .filter(account -> account.id().toString().equals(form.text("aan")))
            .findFirst();
    if (colleague.isEmpty()) {
      pages.show(context, file, desk.fault("aan", "case.to-whom"));
      return;
    }
    cases.offer(
        portal.id(),
        file.head().id(),
        colleague.get().id(),
        desk.account(context).name(),
        form.text("bericht", Fields.LONGEST_TEXT));
    desk.log(context, portal, "offer case", file.head().id());
    throw Desk.done(portal, Part.CASES, "/" + file.head().id(), "case-offered");
  }

  void accept(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = pages.open(context);
    Account account = desk.account(context);
    if (!cases.accept(portal.id(), file.head().id(), account.id(), account.name())) {
      throw notOffered();
    }
    desk.log(context, portal, "accept case", file.head().id());
    throw Desk.done(portal, Part.CASES, "/" + file.head().id(), "case-accepted");
  }

  void decline(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = pages.open(context);
    Account account = desk.account(context);
    String reason = StaffForm.of(context).text("reden", Fields.LONGEST_TEXT);
    if (reason.isEmpty()) {
      pages.show(context, file, desk.fault("reden", "case.no-reason"));
      return;
    }
    if (!cases.decline(portal.id(), file.head().id(), account.id(), account.name(), reason)) {
      throw notOffered();
    }
    desk.log(context, portal, "decline case", file.head().id());
    throw Desk.done(portal, Part.CASES, "", "case-declined");
  }

  private static RuntimeException notOffered() {
    return Problem.of(HttpStatus.CONFLICT, "Deze casus wordt u niet meer aangeboden.").refused();
  }
}
