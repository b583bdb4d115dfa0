package wegwijs.server.admin.record;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Correction;
import wegwijs.data.store.RecordOverview.Line;
import wegwijs.data.store.RecordOverview.State;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.page.words.Slug;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/** One record with everything that is known about it. Safe to share between threads. */
final class RecordPage implements Routes {
  private final AdminFrame frame;
  private final RecordStore store;
  private final RecordRights rights;
  private final FieldRows fields;
  private final History history;

  RecordPage(AdminFrame frame, RecordStore store, RecordRights rights, FieldWords words) {
    this.frame = frame;
    this.store = store;
    this.rights = rights;
    this.fields = new FieldRows(frame, store, words);
    this.history = new History(frame, store);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(RecordAddress.ONE, this::show, Part.RECORDS.access());
  }

  private void show(Context context) {
    RecordAddress address = RecordAddress.of(context, frame);
    Line line =
        store.overview().find(address.kind(), address.id()).orElseThrow(() -> elsewhere(address));
    show(context, address, line, List.of(), Map.of());
  }

  /** Another record may stand for the one that is asked for. */
  private RuntimeException elsewhere(RecordAddress address) {
    return store
        .merged()
        .findReplacement(address.kind(), address.id())
        .<RuntimeException>map(
            shown -> new SentElsewhere(new RecordAddress(address.kind(), shown).path()))
        .orElseGet(frame::unknown);
  }

  /** Shows the page again with what is wrong in one of its forms, and what was typed there. */
  void showFaults(
      Context context, RecordAddress address, List<FormFault> faults, Map<String, String> typed) {
    Line line = store.overview().find(address.kind(), address.id()).orElseThrow(frame::unknown);
    show(context, address, line, faults, typed);
  }

  private void show(
      Context context,
      RecordAddress address,
      Line line,
      List<FormFault> faults,
      Map<String, String> typed) {
    Stored<?> stored = address.find(store).orElseThrow(frame::unknown);
    List<UUID> members = members(address);
    boolean mayChange = rights.allow(context, address);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts(facts(context, address, line, stored.lifecycle())));
    blocks.add(
        mayChange
            ? buttons(context, address, line.state())
            : new Block.Text(frame.text("admin.record-of-others")));
    if (address.kind() == RecordKind.ORGANIZATION) {
      String path = frame.path(context, Part.EXPERIENCES + "/" + address.id());
      blocks.add(Block.Links.of(new Link(frame.text("admin.experiences"), path)));
    }
    blocks.add(new Block.Heading(frame.text("admin.fields")));
    blocks.add(fields.table(address, stored));
    if (mayChange) {
      blocks.addAll(corrections(context, address, members));
      blocks.add(new Block.Heading(frame.text("admin.correct")));
      blocks.add(new Block.Text(frame.text("admin.correct-hint")));
      blocks.addAll(forms(context, address, stored, typed));
      blocks.addAll(merging(context, address, members));
    }
    blocks.add(new Block.Heading(frame.text("admin.history")));
    List<Block> versions =
        members.stream()
            .flatMap(member -> history.blocks(address.kind(), member).stream())
            .toList();
    blocks.add(
        new Block.Text(
            frame.text(versions.isEmpty() ? "admin.history-none" : "admin.history-hint")));
    blocks.addAll(versions);
    frame.show(context, Part.RECORDS, line.name(), faults, blocks);
  }

  private List<UUID> members(RecordAddress address) {
    List<UUID> members = store.merged().listMembers(address.kind(), address.id());
    return members.isEmpty() ? List.of(address.id()) : members;
  }

  private List<Fact> facts(Context context, RecordAddress address, Line line, Lifecycle life) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("admin.state", Cell.of(frame.text("admin.state-" + line.state()))));
    facts.add(fact("admin.kind", Cell.of(frame.text("admin.kind-" + line.kind()))));
    facts.add(fact("admin.checked", Cell.of(line.verified().map(frame::day).orElse("–"))));
    facts.add(fact("admin.first-seen", Cell.of(frame.moment(life.firstSeen()))));
    facts.add(fact("admin.last-seen", Cell.of(frame.moment(life.lastSeen()))));
    facts.add(fact("admin.last-changed", Cell.of(frame.moment(life.lastChanged()))));
    if (line.state() == State.PRESENT) {
      String root = address.kind() == RecordKind.SERVICE ? "/aanbod/" : "/organisatie/";
      String path = root + Slug.of(line.name()) + "/" + address.id();
      facts.add(fact("admin.public", frame.link(context, path, path)));
    }
    return facts;
  }

  private Fact fact(String key, Cell value) {
    return new Fact(frame.text(key), value);
  }

  private Block buttons(Context context, RecordAddress address, State state) {
    List<Block> buttons = new ArrayList<>();
    buttons.add(frame.button(context, "admin.verify", address.path() + "/gecontroleerd"));
    buttons.add(
        switch (state) {
          case PRESENT -> frame.button(context, "admin.hide", address.path() + "/verberg");
          case HIDDEN -> frame.button(context, "admin.show", address.path() + "/toon");
          case GONE -> frame.button(context, "admin.restore", address.path() + "/herstel");
        });
    return new Block.Beside(buttons);
  }

  private List<Block> corrections(Context context, RecordAddress address, List<UUID> members) {
    List<Block> blocks = new ArrayList<>();
    for (Correction correction : store.corrections().listOf(address.kind(), members)) {
      blocks.add(
          new Block.Text(
              frame.text(
                  "admin.corrected",
                  frame.field(correction.field()),
                  correction.by(),
                  frame.moment(correction.at()))));
      blocks.add(
          Block.Form.quiet(
              frame.path(context, address.path() + "/terug"),
              frame.text("admin.undo", frame.field(correction.field())),
              WorkField.hidden("veld", correction.field()),
              WorkField.hidden("van", correction.record().toString())));
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(frame.text("admin.corrections")));
    }
    return blocks;
  }

  private List<Block> forms(
      Context context, RecordAddress address, Stored<?> stored, Map<String, String> typed) {
    Map<String, @Nullable Object> tree = Json.toTree(stored.value());
    List<Block> forms = new ArrayList<>();
    for (EditableField field : EditableField.of(address.kind())) {
      String value =
          Objects.requireNonNullElseGet(
              typed.get(field.name()), () -> field.typed(tree.get(field.name())));
      Block form =
          Block.Form.of(
              frame.path(context, address.path() + "/veld"),
              frame.text("admin.correct-do", frame.field(field.name())),
              WorkField.hidden("veld", field.name()),
              field.formField(frame.frame(), value));
      // What was typed wrongly stays in sight.
      forms.add(
          typed.containsKey(field.name())
              ? form
              : new Block.Details(frame.field(field.name()), List.of(form)));
    }
    return forms;
  }

  private List<Block> merging(Context context, RecordAddress address, List<UUID> members) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(frame.text("admin.merging")));
    if (members.size() > 1) {
      blocks.add(new Block.Text(frame.text("admin.merged", members.size())));
      for (UUID member : members) {
        blocks.add(
            Block.Form.quiet(
                frame.path(context, address.path() + "/splits"),
                frame.text("admin.split", told(address, member)),
                WorkField.hidden("lid", member.toString())));
      }
    }
    blocks.add(
        new Block.Details(
            frame.text("admin.merge"),
            List.of(
                Block.Form.of(
                    frame.path(context, address.path() + "/samen"),
                    frame.text("admin.merge-do"),
                    frame.input(WorkField.Kind.TEXT, "ander", "admin.merge-other", "")))));
    return blocks;
  }

  /** A member by what its source calls it. */
  private String told(RecordAddress address, UUID member) {
    return switch (address.kind()) {
      case SERVICE ->
          store.told().services(List.of(member)).stream()
              .map(one -> one.value().name() + " (" + one.provenance().source() + ")")
              .findFirst()
              .orElse(member.toString());
      case ORGANIZATION ->
          store.told().organizations(List.of(member)).stream()
              .map(one -> one.value().name() + " (" + one.provenance().source() + ")")
              .findFirst()
              .orElse(member.toString());
    };
  }
}
