package wegwijs.server.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.People;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Problem;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkSheet;

/**
 * What every page of a front office needs: its portal, the colleagues, and the log. Safe to share
 * between threads.
 */
record Desk(StaffNavigation navigation, People people, Clock clock) {
  private static final Locale DUTCH = Locale.of("nl");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM H.mm", DUTCH).withZone(ZONE);

  WorkFrame frame() {
    return navigation.frame();
  }

  /** The portal in the path; 404 for one that does not exist. */
  Portal portal(Context context) {
    return navigation.portal(context);
  }

  static Problem missing() {
    return Problem.of(HttpStatus.NOT_FOUND, "Deze pagina bestaat niet.");
  }

  /** The id in the path; 404 for what is none. */
  static UUID id(Context context) {
    try {
      return UUID.fromString(context.pathParam("id"));
    } catch (IllegalArgumentException e) {
      throw missing().refused();
    }
  }

  Account account(Context context) {
    return SignedIn.of(context).account();
  }

  /** A path of this portal, as routes know it. */
  static String path(Portal portal, String rest) {
    return StaffNavigation.PATH + "/" + portal.id() + rest;
  }

  /** The same, as links and forms know it. */
  static String href(Context context, Portal portal, String rest) {
    return context.contextPath() + path(portal, rest);
  }

  /** Shows a page; 422 when a form was not taken. */
  void show(
      Context context,
      String title,
      Part part,
      List<FormFault> faults,
      List<WorkSheet.Section> sections) {
    if (!faults.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Answers.html(
        context,
        frame()
            .pages()
            .render(new WorkSheet(navigation.layout(context, title, part), faults, sections)));
  }

  /** Ends a form that was taken: the next page tells what was done. */
  static RuntimeException done(Portal portal, String rest, String done) {
    return new SentElsewhere(WorkFrame.after(path(portal, rest), done));
  }

  /** Everybody who may do on this portal what a role may, by name. */
  List<Account> colleagues(Portal portal, Role role) {
    return people.accounts().list().stream()
        .filter(Account::isActive)
        .filter(account -> account.grants().allow(role, portal.id()))
        .toList();
  }

  String nameOf(Optional<UUID> account) {
    return account
        .flatMap(people.accounts()::find)
        .map(Account::name)
        .orElseGet(() -> frame().text("desk.nobody"));
  }

  void log(Context context, Portal portal, String action, UUID object) {
    people.log().add(AuditEntry.done(account(context), action, object.toString(), portal.id()));
  }

  String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  Instant now() {
    return clock.instant();
  }
}
