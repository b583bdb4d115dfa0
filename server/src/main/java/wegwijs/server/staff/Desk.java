package wegwijs.server.staff;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.People;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Problem;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.Role;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.BlocksPage;
import wegwijs.templates.view.work.FormFault;

/**
 * What every page on the work with residents needs: its portal, the colleagues, and the log. Safe
 * to share between threads.
 */
public record Desk(
    StaffNavigation navigation, People people, Municipalities municipalities, Clock clock) {
  private static final Locale DUTCH = Locale.of("nl");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM H.mm", DUTCH).withZone(DutchTime.ZONE);

  /** What these pages stand in. */
  public WorkFrame frame() {
    return navigation.frame();
  }

  /** The portal in the path; 404 for one that does not exist. */
  public Portal portal(Context context) {
    return navigation.portal(context);
  }

  /** Ends the request when there is no such thing. */
  public static RuntimeException missing() {
    return Problem.of(HttpStatus.NOT_FOUND, "Deze pagina bestaat niet.").refused();
  }

  /** The id in the path; 404 for what is none. */
  public static UUID id(Context context) {
    return StaffForm.findId(context, "id").orElseThrow(Desk::missing);
  }

  /** Who is signed in. */
  public Account account(Context context) {
    return SignedIn.of(context).account();
  }

  /** A path within a part of a portal, as links and forms know it. */
  public static String href(Context context, Portal portal, Part part, String rest) {
    return context.contextPath() + part.path(portal.id()) + rest;
  }

  /** A fixed text. */
  public String text(String key, Object... arguments) {
    return frame().text(key, arguments);
  }

  /** Why a field of a form was not taken. */
  public List<FormFault> fault(String field, String key) {
    return List.of(new FormFault(field, text(key)));
  }

  /** Shows a page; 422 when a form was not taken. */
  public void show(
      Context context, String title, Part part, List<FormFault> faults, List<Block> blocks) {
    if (!faults.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Answers.html(
        context,
        frame()
            .pages()
            .render(new BlocksPage(navigation.layout(context, title, part), faults, blocks)));
  }

  /** Ends a form that was taken: the next page tells what was done. */
  public static RuntimeException done(Portal portal, Part part, String rest, String done) {
    return new SentElsewhere(WorkFrame.after(part.path(portal.id()) + rest, done));
  }

  /** Everybody who may do on this portal what a role may, by name. */
  public List<Account> colleagues(Portal portal, Role role) {
    return people.accounts().list().stream()
        .filter(Account::isActive)
        .filter(account -> account.grants().allow(role, portal.id()))
        .toList();
  }

  /** The name of a colleague; "nobody" for none. */
  public String nameOf(Optional<UUID> account) {
    return account
        .flatMap(people.accounts()::find)
        .map(Account::name)
        .orElseGet(() -> text("desk.nobody"));
  }

  /** Writes down what was done to something. */
  public void log(Context context, Portal portal, String action, UUID object) {
    people.log().add(AuditEntry.done(account(context), action, object.toString(), portal.id()));
  }

  /** A moment in Dutch time. */
  public String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** Now. */
  public Instant now() {
    return clock.instant();
  }
}
