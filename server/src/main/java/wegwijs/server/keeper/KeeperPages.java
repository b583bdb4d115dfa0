package wegwijs.server.keeper;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Records;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.record.EditableField;
import wegwijs.server.http.Access;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.keeper.KeeperDoor.Guest;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.AuditLog;
import wegwijs.server.office.keeper.Change;
import wegwijs.server.office.keeper.Changes;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.office.keeper.Keepers;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.FormFault;

/**
 * What an organization sees of its records, with one button to say that they hold. Safe to share
 * between threads.
 */
public final class KeeperPages implements Routes {
  private final WorkFrame frame;
  private final KeeperDoor door;
  private final Portals portals;
  private final Keepers keepers;
  private final Changes changes;
  private final Publishing publishing;
  private final AuditLog log;
  private final ChangePages forms;

  /**
   * Pages for these keepers.
   *
   * @param kept what is kept about them
   * @param records the records that they look after
   */
  public KeeperPages(
      WorkFrame frame,
      Kept kept,
      Records records,
      Portals portals,
      Publishing publishing,
      ClientAddress clients,
      Clock clock) {
    this.frame = frame;
    this.door = new KeeperDoor(frame, records, kept.links(), kept.office(), clients, clock);
    this.portals = portals;
    this.keepers = kept.keepers();
    this.changes = kept.changes();
    this.publishing = publishing;
    this.log = kept.log();
    this.forms = new ChangePages(frame, door, portals, kept, publishing);
  }

  /** What the office keeps about keepers. */
  public record Kept(
      OfficeStore office, Keepers keepers, KeeperLinks links, Changes changes, AuditLog log) {
    /** All of it in this store. */
    public static Kept in(OfficeStore office, Clock clock) {
      Keepers keepers = new Keepers(office, clock);
      return new Kept(
          office,
          keepers,
          new KeeperLinks(office, keepers, clock),
          new Changes(office, clock),
          new AuditLog(office, clock));
    }
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(KeeperDoor.ONE, context -> door.open(context, this::show), Access.PUBLIC);
    endpoints.post(
        KeeperDoor.ONE + "/ja", context -> door.take(context, this::confirm), Access.PUBLIC);
    forms.register(endpoints);
  }

  private void show(Context context, Guest guest) {
    show(context, guest, List.of());
  }

  private void show(Context context, Guest guest, List<FormFault> faults) {
    KeptRecords kept = guest.kept();
    String portal =
        portals
            .findById(guest.keeper().portal())
            .map(Portal::name)
            .orElse(frame.text("work.product"));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("keeper.intro", portal, kept.name())));
    blocks.add(new Block.Text(frame.text("keeper.ask")));
    blocks.add(door.form(context, guest, "/ja", List.of(), "keeper.yes", false));
    waiting(guest).ifPresent(blocks::add);
    blocks.add(new Block.Heading(kept.name()));
    add(blocks, RecordKind.ORGANIZATION, Json.toTree(kept.organization().value()));
    blocks.add(link(context, "keeper.change-organization", kept.name(), "/organisatie"));
    for (var service : kept.services()) {
      blocks.add(new Block.Heading(service.value().name()));
      add(blocks, RecordKind.SERVICE, Json.toTree(service.value()));
      blocks.add(
          link(
              context,
              "keeper.change-service",
              service.value().name(),
              "/dienst/" + service.value().id()));
    }
    blocks.add(new Block.Heading(frame.text("keeper.more")));
    blocks.add(link(context, "keeper.new", "", "/nieuw"));
    door.show(context, frame.text("keeper.title"), faults, blocks);
  }

  private Block link(Context context, String key, String name, String path) {
    return Block.Links.of(new Link(frame.text(key, name), KeeperDoor.address(context) + path));
  }

  private void add(List<Block> blocks, RecordKind kind, Map<String, @Nullable Object> tree) {
    List<Fact> facts = new ArrayList<>();
    for (EditableField field : KeptFields.of(kind)) {
      String text = field.typed(tree.get(field.name()));
      facts.add(
          new Fact(
              ChangePages.label(frame, field.name()),
              Cell.of(text.isEmpty() ? frame.text("keeper.nothing") : text)));
    }
    blocks.add(new Block.Facts(facts));
  }

  /** What an editor still must look at. */
  private Optional<Block> waiting(Guest guest) {
    List<String> fields =
        changes.listOpenOf(guest.keeper().organization()).stream()
            .map(Change::wish)
            .map(wish -> ChangePages.label(frame, wish.field()))
            .distinct()
            .toList();
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Warning(frame.text("keeper.waiting", String.join(", ", fields))));
  }

  private void confirm(Context context, Guest guest) {
    List<FormFault> faults = door.faults(context, guest);
    if (!faults.isEmpty()) {
      show(context, guest, faults);
      return;
    }
    try {
      publishing.confirm(guest.kept());
    } catch (StoreUnavailable e) {
      context.status(HttpStatus.SERVICE_UNAVAILABLE);
      show(context, guest, List.of(door.fault("keeper.busy")));
      return;
    }
    keepers.answered(guest.keeper().id());
    note(log, guest, "confirm records", guest.kept().id());
    throw new SentElsewhere(WorkFrame.after(KeeperDoor.inSite(context), "keeper-confirmed"));
  }

  /** Writes down what an organization did, without its words and without its link. */
  static void note(AuditLog log, Guest guest, String action, UUID record) {
    log.add(
        new AuditEntry(
            "organization " + guest.kept().id(),
            action,
            record.toString(),
            "done",
            Optional.of(guest.keeper().portal())));
  }
}
