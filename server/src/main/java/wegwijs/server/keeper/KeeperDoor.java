package wegwijs.server.keeper;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.data.store.Records;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Answers;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.page.form.FormStamp;
import wegwijs.server.page.form.FormStamps;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.BlocksPage;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/**
 * Lets organizations in by the link that they got by mail, and nobody else. Opening a link changes
 * nothing, as mail programs open links too. Safe to share between threads.
 */
final class KeeperDoor {
  /** Before what lets somebody in. */
  static final String PATH = "/bijhouden";

  /** The path of what a link opens, with its parameter. */
  static final String ONE = PATH + "/{token}";

  private static final String TOKEN = "token";
  private static final int ATTEMPTS = 60;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final WorkFrame frame;
  private final Records records;
  private final KeeperLinks links;
  private final FormStamps stamps;
  private final ClientLimits limits;

  KeeperDoor(
      WorkFrame frame,
      Records records,
      KeeperLinks links,
      OfficeStore office,
      ClientAddress clients,
      Clock clock) {
    this.frame = frame;
    this.records = records;
    this.links = links;
    this.stamps = new FormStamps(office.sealer(), clock);
    this.limits = new ClientLimits(clients, ATTEMPTS, PERIOD);
  }

  /** Somebody whom a link let in, with the records of their organization. */
  record Guest(Keeper keeper, KeptRecords kept) {}

  /** What is done for a guest. */
  @FunctionalInterface
  interface Visit {
    void receive(Context context, Guest guest);
  }

  /** Answers a guest; whoever comes with another link is told kindly that it does not work. */
  void open(Context context, Visit visit) {
    switch (links.open(context.pathParam(TOKEN))) {
      case KeeperLinks.Opened.Unknown() ->
          refuse(context, HttpStatus.NOT_FOUND, "keeper.link-unknown");
      case KeeperLinks.Opened.Over() -> refuse(context, HttpStatus.GONE, "keeper.link-over");
      case KeeperLinks.Opened.By(Keeper keeper) ->
          KeptRecords.find(keeper.organization(), records)
              .ifPresentOrElse(
                  kept -> visit.receive(context, new Guest(keeper, kept)),
                  () -> refuse(context, HttpStatus.GONE, "keeper.link-over"));
    }
  }

  /** Answers a form of a guest. */
  void take(Context context, Visit visit) {
    limits.require(context);
    open(context, visit);
  }

  private void refuse(Context context, HttpStatus status, String key) {
    context.status(status);
    show(context, frame.text("keeper.title"), List.of(), List.of(new Block.Text(frame.text(key))));
  }

  /** What lies wrong with the form as a whole; nothing when it can be taken. */
  List<FormFault> faults(Context context, Guest guest) {
    String stamp = Optional.ofNullable(context.formParam(FormStamps.FIELD)).orElse("");
    return switch (stamps.read(form(guest), stamp)) {
      case FormStamp.Good good -> List.of();
      case FormStamp.TooSoon soon -> List.of(fault("keeper.too-soon"));
      case FormStamp.Stale stale -> List.of(fault("keeper.too-old"));
    };
  }

  /** Something wrong that is not in one field. */
  FormFault fault(String key) {
    return new FormFault("inhoud", frame.text(key));
  }

  /** A form of this guest, signed so that no other page can send it. */
  Block form(
      Context context,
      Guest guest,
      String path,
      List<WorkField> fields,
      String key,
      boolean quiet) {
    List<WorkField> all = new ArrayList<>(fields);
    all.add(WorkField.hidden(FormStamps.FIELD, stamps.issue(form(guest))));
    return new Block.Form(address(context) + path, all, frame.text(key), false, quiet);
  }

  private static String form(Guest guest) {
    return "keeper " + guest.keeper().id() + " " + guest.keeper().serial();
  }

  /** Where the pages of this link begin, as it stands in a page. */
  static String address(Context context) {
    return context.contextPath() + inSite(context);
  }

  /** Where the pages of this link begin, within the site. */
  static String inSite(Context context) {
    return PATH + "/" + context.pathParam(TOKEN);
  }

  /** The link itself is the secret, so its page goes into no cache and its address nowhere. */
  void show(Context context, String title, List<FormFault> faults, List<Block> blocks) {
    context
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex");
    if (!faults.isEmpty() && context.statusCode() == HttpStatus.OK.getCode()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Answers.html(
        context, frame.pages().render(new BlocksPage(frame.open(context, title), faults, blocks)));
  }
}
