package wegwijs.server.admin.record;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.store.RecordOverview.Line;
import wegwijs.data.store.RecordOverview.Wanted;
import wegwijs.data.store.RecordStore;
import wegwijs.data.time.DutchTime;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Paging;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;

/** Finds records, hidden and gone ones too. Safe to share between threads. */
final class RecordListPage implements Routes {
  private static final String LONG_AGO = "lang-geleden";

  private final AdminFrame frame;
  private final RecordStore store;
  private final Clock clock;

  RecordListPage(AdminFrame frame, RecordStore store, Clock clock) {
    this.frame = frame;
    this.store = store;
    this.clock = clock.withZone(DutchTime.ZONE);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.RECORDS.path(), this::show, Part.RECORDS.access());
  }

  private void show(Context context) {
    Wanted wanted = wanted(context);
    int offset = Asked.page(context) * Paging.SIZE;
    int total = store.overview().count(wanted);
    List<Line> lines = store.overview().list(wanted, offset, Paging.SIZE);
    List<Block> blocks = new ArrayList<>();
    blocks.add(form(context, wanted));
    blocks.add(
        Block.Links.of(frame.linkTo(context, frame.text("admin.record-add"), AddPages.PATH)));
    blocks.add(
        new Block.Table(
            frame.text("admin.record-count", total),
            List.of(
                frame.text("admin.name"),
                frame.text("admin.kind"),
                frame.text("admin.source"),
                frame.text("admin.checked"),
                frame.text("admin.state")),
            lines.stream().map(line -> row(context, line)).toList()));
    blocks.addAll(
        new Paging(frame, Part.RECORDS.path(), question(context))
            .links(context, offset + lines.size() < total));
    frame.show(context, Part.RECORDS, frame.text("admin.records"), blocks);
  }

  private Wanted wanted(Context context) {
    boolean isLongAgo = Asked.query(context, LONG_AGO).equals("ja");
    String text = Asked.query(context, "q");
    return new Wanted(
        RecordAddress.findId(text).map(Object::toString).orElse(text),
        Asked.query(context, "bron"),
        isLongAgo ? Optional.of(LocalDate.now(clock).minusYears(1)) : Optional.empty());
  }

  private static Map<String, String> question(Context context) {
    return Map.of(
        "q",
        Asked.query(context, "q"),
        "bron",
        Asked.query(context, "bron"),
        LONG_AGO,
        Asked.query(context, LONG_AGO));
  }

  private Block form(Context context, Wanted wanted) {
    return Block.Form.query(
        frame.path(context, Part.RECORDS.path()),
        frame.text("admin.search"),
        frame.input(WorkField.Kind.TEXT, "q", "admin.record-search", Asked.query(context, "q")),
        frame.input(WorkField.Kind.TEXT, "bron", "admin.source", wanted.source()),
        frame.input(
            WorkField.Kind.TICK,
            LONG_AGO,
            "admin.count-unchecked",
            wanted.notVerifiedSince().isPresent() ? "ja" : ""));
  }

  private List<Cell> row(Context context, Line line) {
    return List.of(
        frame.link(context, line.name(), new RecordAddress(line.kind(), line.id()).path()),
        Cell.of(frame.text("admin.kind-" + line.kind())),
        Cell.of(line.source()),
        Cell.of(line.verified().map(frame::day).orElse("–")),
        Cell.of(frame.text("admin.state-" + line.state())));
  }
}
