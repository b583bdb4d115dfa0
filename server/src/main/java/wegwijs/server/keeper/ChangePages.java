package wegwijs.server.keeper;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Correction;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.server.admin.record.EditableField;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.keeper.KeeperDoor.Guest;
import wegwijs.server.office.feedback.Subject;
import wegwijs.server.office.keeper.Change;
import wegwijs.server.page.form.FormInput;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/** Where an organization changes one of its records. Safe to share between threads. */
final class ChangePages implements Routes {
  private static final String STOPS = "stopt";
  private static final int LONGEST = 60_000;

  private final WorkFrame frame;
  private final KeeperDoor door;
  private final Portals portals;
  private final KeeperPages.Kept kept;
  private final Publishing publishing;

  ChangePages(
      WorkFrame frame,
      KeeperDoor door,
      Portals portals,
      KeeperPages.Kept kept,
      Publishing publishing) {
    this.frame = frame;
    this.door = door;
    this.portals = portals;
    this.kept = kept;
    this.publishing = publishing;
  }

  @Override
  public void register(Endpoints endpoints) {
    for (String path : List.of("/organisatie", "/dienst/{id}", "/nieuw")) {
      endpoints.get(
          KeeperDoor.ONE + path, context -> door.open(context, this::show), Access.PUBLIC);
      endpoints.post(
          KeeperDoor.ONE + path, context -> door.take(context, this::change), Access.PUBLIC);
    }
  }

  /** How a field is called. */
  static String label(WorkFrame frame, String field) {
    return frame.text("admin.field-" + field.replace('_', '-'));
  }

  /**
   * What the path is about.
   *
   * @param path after the link
   * @param tree of the record; empty for a service that is not there yet
   */
  private record About(Subject subject, String path, Map<String, @Nullable Object> tree) {
    boolean isNew() {
      return tree.isEmpty();
    }

    boolean isService() {
      return subject.kind() == Subject.Kind.SERVICE;
    }
  }

  /** Another record than those of the guest is not there. */
  private About about(Context context, Guest guest) {
    Subject organization = new Subject(Subject.Kind.ORGANIZATION, guest.kept().id());
    if (context.path().endsWith("/nieuw")) {
      return new About(organization, "/nieuw", Map.of());
    }
    boolean isService = context.pathParamMap().containsKey("id");
    Subject subject =
        isService ? new Subject(Subject.Kind.SERVICE, Asked.id(context, "id")) : organization;
    return guest
        .kept()
        .find(subject)
        .map(tree ->
            new About(subject, isService ? "/dienst/" + subject.id() : "/organisatie", tree))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, frame.text("admin.unknown")).refused());
  }

  private void show(Context context, Guest guest) {
    About about = about(context, guest);
    Map<String, String> typed = current(about);
    open(guest, about).stream()
        .map(Change::wish)
        .forEach(wish ->
            typed.put(
                wish.field().equals(Correction.HIDDEN) ? STOPS : wish.field(),
                wish.field().equals(Correction.HIDDEN) ? "ja" : wish.text()));
    show(context, guest, about, typed, List.of());
  }

  /** What was sent before of this and no editor has decided. */
  private List<Change> open(Guest guest, About about) {
    return kept.changes().listOpenOf(guest.keeper().organization()).stream()
        .filter(change -> change.wish().subject().equals(about.subject()))
        .filter(change -> about.isNew() == change.wish().field().equals(Change.NEW_SERVICE))
        .toList();
  }

  /** What readers see now, as it would be typed. */
  private static Map<String, String> current(About about) {
    Map<String, String> current = new LinkedHashMap<>();
    if (about.isNew()) {
      current.put(Change.NEW_SERVICE, "");
      return current;
    }
    for (EditableField field : KeptFields.of(KeptRecords.kind(about.subject()))) {
      String text = field.typed(about.tree().get(field.name()));
      FormInput asSent = new FormInput(Map.of(field.name(), List.of(text)));
      current.put(field.name(), asSent.text(field.name(), LONGEST));
    }
    return current;
  }

  private void show(
      Context context,
      Guest guest,
      About about,
      Map<String, String> typed,
      List<FormFault> faults) {
    String name = String.valueOf(about.tree().get("name"));
    String title = about.isNew() ? frame.text("keeper.new") : frame.text("keeper.change", name);
    boolean isReviewed = Letters.policy(portals, guest.keeper().portal()).isReviewed();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Links.of(new Link(frame.text("keeper.back"), KeeperDoor.address(context))));
    blocks.add(
        new Block.Text(
            frame.text(
                isReviewed || about.isNew() ? "keeper.reviewed-first" : "keeper.shown-at-once")));
    blocks.add(door.form(context, guest, about.path(), fields(about, typed), "keeper.send", false));
    door.show(context, title, faults, blocks);
  }

  private List<WorkField> fields(About about, Map<String, String> typed) {
    List<WorkField> fields = new ArrayList<>();
    if (about.isNew()) {
      fields.add(
          frame.input(
              WorkField.Kind.AREA,
              Change.NEW_SERVICE,
              "keeper.new-text",
              typed.getOrDefault(Change.NEW_SERVICE, "")));
      return fields;
    }
    for (EditableField field : KeptFields.of(KeptRecords.kind(about.subject()))) {
      fields.add(field.formField(frame, typed.getOrDefault(field.name(), "")));
    }
    if (about.isService()) {
      fields.add(
          frame.input(WorkField.Kind.TICK, STOPS, "keeper.stops", typed.getOrDefault(STOPS, "")));
    }
    return fields;
  }

  private void change(Context context, Guest guest) {
    About about = about(context, guest);
    FormInput sent = new FormInput(context.formParamMap());
    Map<String, String> typed = new LinkedHashMap<>();
    current(about).keySet().forEach(field -> typed.put(field, sent.text(field, LONGEST)));
    typed.put(STOPS, sent.line(STOPS, 2));
    List<Change.Wish> wishes = wishes(about, typed);
    List<FormFault> faults = new ArrayList<>(door.faults(context, guest));
    wishes.forEach(wish ->
        publishing
            .check(wish)
            .forEach(issue -> faults.add(new FormFault(wish.field(), IssueWords.why(issue)))));
    List<Change> dropped =
        open(guest, about).stream()
            .filter(change ->
                wishes.stream().noneMatch(wish -> wish.field().equals(change.wish().field())))
            .toList();
    if (wishes.isEmpty() && dropped.isEmpty()) {
      faults.add(door.fault("keeper.no-change"));
    }
    if (!faults.isEmpty()) {
      show(context, guest, about, typed, faults);
      return;
    }
    // What was typed back is no longer wished.
    dropped.forEach(change -> kept.changes().close(change.id()));
    take(context, guest, about, typed, wishes);
  }

  /** What differs from what readers see. */
  private static List<Change.Wish> wishes(About about, Map<String, String> typed) {
    List<Change.Wish> wishes = new ArrayList<>();
    current(about)
        .forEach((field, text) -> {
          String wanted = typed.getOrDefault(field, "");
          if (!wanted.equals(text)) {
            wishes.add(new Change.Wish(about.subject(), field, wanted));
          }
        });
    if (about.isService() && "ja".equals(typed.get(STOPS))) {
      wishes.add(new Change.Wish(about.subject(), Correction.HIDDEN, "true"));
    }
    return wishes;
  }

  private void take(
      Context context,
      Guest guest,
      About about,
      Map<String, String> typed,
      List<Change.Wish> wishes) {
    UUID organization = guest.keeper().organization();
    String portal = guest.keeper().portal();
    boolean isReviewed = about.isNew() || Letters.policy(portals, portal).isReviewed();
    try {
      if (isReviewed) {
        wishes.forEach(wish -> kept.changes().add(portal, organization, wish));
      } else {
        publishing.publish(guest.kept().name(), wishes);
      }
    } catch (StoreUnavailable e) {
      context.status(HttpStatus.SERVICE_UNAVAILABLE);
      show(context, guest, about, typed, List.of(door.fault("keeper.busy")));
      return;
    }
    kept.keepers().answered(guest.keeper().id());
    KeeperPages.note(kept.log(), guest, "change record", about.subject().id());
    throw new SentElsewhere(
        WorkFrame.after(
            KeeperDoor.inSite(context), isReviewed ? "keeper-sent" : "keeper-published"));
  }
}
