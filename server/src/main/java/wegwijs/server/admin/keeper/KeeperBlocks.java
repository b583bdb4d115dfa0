package wegwijs.server.admin.keeper;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.RecordKind;
import wegwijs.data.portal.Portal;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.record.RecordAddress;
import wegwijs.server.keeper.KeptRecords;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.WorkField;

/** The parts of a page about organizations that may keep their own records. Safe to share. */
record KeeperBlocks(AdminFrame frame) {
  /**
   * An organization on the page.
   *
   * @param typed an address that is wrong, and stays in sight
   */
  record Shown(
      KeptRecords kept, Optional<Keeper> keeper, Optional<String> typed, boolean canMail) {}

  /** The id of the field in which the address of an organization is typed. */
  static String fieldId(UUID organization) {
    return "email-" + organization;
  }

  Block inviteAll(String path) {
    return Block.Form.quiet(path + "/uitnodigen-allen", frame.text("admin.keepers-all"));
  }

  Block search(String path, String wanted) {
    return Block.Form.quietQuery(
        path,
        frame.text("admin.search"),
        frame.input(WorkField.Kind.TEXT, "q", "admin.kind-organization", wanted));
  }

  Block organization(Context context, Portal portal, Shown shown) {
    KeptRecords kept = shown.kept();
    boolean isOfOther =
        shown.keeper().filter(Keeper::isActive).isPresent()
            && !shown.keeper().get().portal().equals(portal.id());
    List<Block> parts = new ArrayList<>();
    parts.add(new Block.Facts(facts(context, shown)));
    if (!isOfOther) {
      String path = frame.path(context, Part.KEEPERS.path() + "/" + portal.id());
      if (shown.canMail()) {
        parts.add(invite(path, shown));
      }
      if (shown.keeper().filter(Keeper::isActive).isPresent()) {
        parts.add(
            Block.Form.quiet(
                path + "/intrekken",
                frame.text("admin.keeper-withdraw"),
                WorkField.hidden("organisatie", kept.id().toString())));
      }
    }
    String summary = kept.name() + ": " + state(shown.keeper());
    // What was typed wrongly stays in sight.
    return shown.typed().isPresent() ? parts.get(1) : new Block.Details(summary, parts);
  }

  private Block invite(String path, Shown shown) {
    KeptRecords kept = shown.kept();
    String address =
        shown
            .typed()
            .or(() -> shown.keeper().map(keeper -> keeper.reached().email()))
            .or(kept::email)
            .orElse("");
    return Block.Form.of(
        path + "/uitnodigen",
        frame.text("admin.keeper-invite", kept.name()),
        WorkField.hidden("organisatie", kept.id().toString()),
        WorkField.of(
                WorkField.Kind.TEXT,
                "email",
                frame.text("admin.person-email"),
                frame.text("admin.keeper-email-hint"),
                address)
            .withId(fieldId(kept.id())));
  }

  private List<Fact> facts(Context context, Shown shown) {
    RecordAddress address = new RecordAddress(RecordKind.ORGANIZATION, shown.kept().id());
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            frame.text("admin.kind-organization"),
            frame.link(context, shown.kept().name(), address.path())));
    shown
        .keeper()
        .ifPresent(keeper -> {
          facts.add(new Fact(frame.text("admin.audit-portal"), Cell.of(keeper.portal())));
          Keeper.Course course = keeper.course();
          add(facts, "admin.keeper-asked", course.asked());
          add(facts, "admin.keeper-reminded", course.reminded());
          add(facts, "admin.keeper-answered", course.answered());
          add(facts, "admin.keeper-silent", course.silent());
          add(facts, "admin.keeper-withdrawn", course.withdrawn());
        });
    return facts;
  }

  private void add(List<Fact> facts, String key, Optional<Instant> moment) {
    moment.ifPresent(at -> facts.add(new Fact(frame.text(key), Cell.of(frame.moment(at)))));
  }

  private String state(Optional<Keeper> found) {
    if (found.isEmpty()) {
      return frame.text("admin.keeper-is-none");
    }
    Keeper.Course course = found.get().course();
    if (course.withdrawn().isPresent()) {
      return frame.text("admin.keeper-is-withdrawn");
    }
    if (course.asked().isEmpty()) {
      return frame.text("admin.keeper-is-waiting");
    }
    if (course.answered().isPresent()) {
      return frame.text("admin.keeper-is-answered");
    }
    return frame.text(
        course.silent().isPresent() ? "admin.keeper-is-silent" : "admin.keeper-is-asked");
  }
}
