package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Stored;
import wegwijs.data.store.MergeDecision;
import wegwijs.data.store.RecordPair;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.Verdict;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.FieldText;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.record.RecordAddress;
import wegwijs.server.admin.record.RecordRights;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;

/** Pairs of records that may be the same, and what a person says of them. Safe to share. */
final class Duplicates implements Queue, Routes {
  private static final int SHOWN = 50;
  private static final String PATH = Part.REVIEW.path() + "/dubbel";

  private final AdminFrame frame;
  private final RecordStore store;
  private final RecordWork work;
  private final RecordRights rights;
  private final Clock clock;

  Duplicates(
      AdminFrame frame, RecordStore store, RecordWork work, RecordRights rights, Clock clock) {
    this.rights = rights;
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH + "/{soort}/{links}/{rechts}", this::show, Part.REVIEW.access());
    endpoints.post(PATH + "/{soort}/{links}/{rechts}", this::decide, Part.REVIEW.access());
  }

  @Override
  public String key() {
    return "admin.review-duplicates";
  }

  @Override
  public int count(Context context) {
    return RecordRights.allowAll(context)
        ? store.decisions().countOpen()
        : (int) open(context).count();
  }

  /** Pairs of which one record at least is one that whoever looks may change. */
  private Stream<MergeDecision> open(Context context) {
    int most = RecordRights.allowAll(context) ? SHOWN : Integer.MAX_VALUE;
    return store.decisions().listOpen(0, most).stream()
        .filter(decision -> isOwn(context, decision.pair()));
  }

  private boolean isOwn(Context context, RecordPair pair) {
    return rights.allow(context, new RecordAddress(pair.kind(), pair.left()))
        || rights.allow(context, new RecordAddress(pair.kind(), pair.right()));
  }

  @Override
  public List<Block> blocks(Context context) {
    return List.of(
        new Block.Table(
            frame.text(key()),
            List.of(
                frame.text("admin.records"),
                frame.text("admin.kind"),
                frame.text("admin.duplicate-points")),
            open(context).limit(SHOWN).map(decision -> row(context, decision)).toList()));
  }

  private List<Cell> row(Context context, MergeDecision decision) {
    RecordPair pair = decision.pair();
    String names =
        frame.text(
            "admin.duplicate-pair", name(told(pair, pair.left())), name(told(pair, pair.right())));
    return List.of(
        frame.link(context, names, path(pair)),
        Cell.of(frame.text("admin.kind-" + pair.kind())),
        Cell.of(decision.evidence().weight()));
  }

  private static String path(RecordPair pair) {
    return PATH + "/" + pair.kind() + "/" + pair.left() + "/" + pair.right();
  }

  private MergeDecision get(Context context) {
    UUID left = Asked.id(context, "links");
    UUID right = Asked.id(context, "rechts");
    return store.decisions().listOpen(0, Integer.MAX_VALUE).stream()
        .filter(decision -> decision.pair().kind().toString().equals(context.pathParam("soort")))
        .filter(decision -> decision.pair().left().equals(left))
        .filter(decision -> decision.pair().right().equals(right))
        .filter(decision -> isOwn(context, decision.pair()))
        .findFirst()
        .orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    MergeDecision decision = get(context);
    RecordPair pair = decision.pair();
    List<Block> blocks = new ArrayList<>();
    blocks.add(sideBySide(context, pair));
    blocks.add(new Block.Heading(frame.text("admin.duplicate-why")));
    blocks.add(findings(decision));
    blocks.add(
        new Block.Text(frame.text("admin.duplicate-weight", "" + decision.evidence().weight())));
    blocks.add(
        new Block.Beside(
            List.of(
                button(context, pair, "hetzelfde", "admin.duplicate-same"),
                button(context, pair, "anders", "admin.duplicate-different"),
                button(context, pair, "later", "admin.duplicate-later"))));
    frame.show(context, Part.REVIEW, frame.text("admin.duplicate-title"), blocks);
  }

  private Block button(Context context, RecordPair pair, String verdict, String key) {
    return frame.button(context, key, path(pair), WorkField.hidden("oordeel", verdict));
  }

  private Block sideBySide(Context context, RecordPair pair) {
    Map<String, @Nullable Object> left = told(pair, pair.left());
    Map<String, @Nullable Object> right = told(pair, pair.right());
    Set<String> fields = new LinkedHashSet<>(left.keySet());
    fields.addAll(right.keySet());
    fields.remove("id");
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.of(frame.text("admin.records")),
            frame.link(context, name(left), new RecordAddress(pair.kind(), pair.left()).path()),
            frame.link(context, name(right), new RecordAddress(pair.kind(), pair.right()).path())));
    for (String field : fields) {
      rows.add(
          List.of(
              Cell.of(frame.field(field)),
              Cell.of(FieldText.of(left.get(field))),
              Cell.of(FieldText.of(right.get(field)))));
    }
    return new Block.Table(
        frame.text("admin.duplicate-title"),
        List.of(frame.text("admin.field"), source(pair, pair.left()), source(pair, pair.right())),
        rows);
  }

  private Block findings(MergeDecision decision) {
    return new Block.Table(
        frame.text("admin.duplicate-why"),
        List.of(
            frame.text("admin.duplicate-field"),
            frame.text("admin.duplicate-level"),
            frame.text("admin.duplicate-points")),
        decision.evidence().findings().stream()
            .map(finding ->
                List.of(
                    Cell.of(frame.text("admin.compare-" + finding.field())),
                    Cell.of(frame.text("admin.level-" + finding.level())),
                    Cell.of(finding.weight())))
            .toList());
  }

  private void decide(Context context) {
    RecordPair pair = get(context).pair();
    String asked = Asked.field(context, "oordeel");
    Verdict verdict =
        switch (asked) {
          case "hetzelfde" -> Verdict.MERGE;
          case "anders" -> Verdict.NEVER;
          case "later" -> Verdict.REVIEW;
          default -> throw frame.unknown();
        };
    frame.writing(() ->
        store
            .decisions()
            .decide(
                MergeDecision.byPerson(
                    pair, verdict, clock.instant(), frame.by(context), "nagekeken")));
    if (verdict == Verdict.MERGE) {
      work.compareAll();
    }
    String done =
        switch (verdict) {
          case MERGE -> "duplicate-same";
          case NEVER -> "duplicate-different";
          case REVIEW -> "duplicate-later";
        };
    throw frame.done(
        context,
        "decide duplicate: " + verdict,
        pair.kind() + " " + pair.left() + " " + pair.right(),
        Part.REVIEW.path(),
        done);
  }

  private Map<String, @Nullable Object> told(RecordPair pair, UUID id) {
    return stored(pair.kind(), id).stream()
        .findFirst()
        .map(found -> Json.toTree(found.value()))
        .orElse(Map.of("name", id.toString()));
  }

  private String source(RecordPair pair, UUID id) {
    return stored(pair.kind(), id).stream()
        .findFirst()
        .map(found -> found.provenance().source())
        .orElse("–");
  }

  private List<? extends Stored<?>> stored(RecordKind kind, UUID id) {
    return switch (kind) {
      case SERVICE -> store.told().services(List.of(id));
      case ORGANIZATION -> store.told().organizations(List.of(id));
    };
  }

  private static String name(Map<String, @Nullable Object> tree) {
    return FieldText.of(tree.get("name"));
  }
}
