package wegwijs.server.admin.base;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Problem;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.AuditLog;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.BlocksPage;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkLayout;

/**
 * Shows the pages of administration, and writes down what was done on them. Safe to share between
 * threads.
 */
public record AdminFrame(WorkFrame frame, AuditLog log) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, H.mm", Locale.of("nl")).withZone(DutchTime.ZONE);

  /** A fixed text. */
  public String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  /** The name of a field of a record, by its HSDS name; that itself where it has no other. */
  public String field(String name) {
    String key = "admin.field-" + name.replace('_', '-');
    return frame.pages().words().has(key) ? text(key) : name;
  }

  /** A moment in Dutch time. */
  public String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** A day. */
  public String day(LocalDate day) {
    return frame.pages().words().date(day);
  }

  /** Shows a page. */
  public void show(Context context, Part part, String title, List<Block> blocks) {
    show(context, part, title, List.of(), blocks);
  }

  /** Shows a page with what is wrong in its form; then the status is 422. */
  public void show(
      Context context, Part part, String title, List<FormFault> faults, List<Block> blocks) {
    if (!faults.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    WorkLayout layout = frame.signedIn(context, title, links(context), path(context, part.path()));
    Answers.html(context, frame.pages().render(new BlocksPage(layout, faults, blocks)));
  }

  private List<Link> links(Context context) {
    return Arrays.stream(Part.values())
        .filter(part -> part.isFor(SignedIn.of(context).account().grants()))
        .map(part -> new Link(text(part.key()), path(context, part.path())))
        .toList();
  }

  /** An address of this site, as it stands in a page. */
  public String path(Context context, String path) {
    return context.contextPath() + path;
  }

  /** A text that leads to an address of this site. */
  public Cell link(Context context, String label, String path) {
    return new Cell(label.isBlank() ? "–" : label, path(context, path));
  }

  /** The same as a line of its own. */
  public Link linkTo(Context context, String label, String path) {
    return new Link(label, path(context, path));
  }

  /** A button that does one thing, with what it sends along or asks. */
  public Block button(Context context, String key, String path, WorkField... fields) {
    return Block.Form.quiet(path(context, path), text(key), fields);
  }

  /** A field in which somebody types: its label is a text, its hint the one beside it. */
  public WorkField input(Kind kind, String name, String key, String value) {
    return frame.input(kind, name, key, value);
  }

  /** Under whose name something is done. */
  public String by(Context context) {
    return SignedIn.of(context).account().name();
  }

  /**
   * Writes down what was done and sends on to a page that tells it.
   *
   * @param action in English words, for the log
   * @param object id of what it was done to
   * @param done the last part of the key of the message, such as "source-saved"
   */
  public SentElsewhere done(
      Context context, String action, String object, String path, String done) {
    note(context, action, object);
    return new SentElsewhere(WorkFrame.after(path, done));
  }

  /** Writes down what was done. */
  public void note(Context context, String action, String object) {
    log.add(AuditEntry.done(SignedIn.of(context).account(), action, object));
  }

  /** Changes something in the store, or ends the request when a run is writing. */
  public void writing(Runnable change) {
    try {
      change.run();
    } catch (StoreUnavailable e) {
      throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, text("admin.writing")).refused();
    }
  }

  /** Ends the request when there is no such thing. */
  public RuntimeException unknown() {
    return Problem.of(HttpStatus.NOT_FOUND, text("admin.unknown")).refused();
  }
}
