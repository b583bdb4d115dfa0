package wegwijs.server.admin.source;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;

/** Shows what would become of a source; nothing is stored. Safe to share between threads. */
final class TrialPages implements Routes {
  private static final int MOST_ISSUES = 200;

  private final AdminFrame frame;
  private final RecordStore store;
  private final SourceWork work;

  TrialPages(AdminFrame frame, RecordStore store, SourceWork work) {
    this.frame = frame;
    this.store = store;
    this.work = work;
  }

  @Override
  public void register(Endpoints endpoints) {
    // By POST, as it makes this program visit a site.
    endpoints.post(SourcePages.ONE + "/proef", this::attempt, Part.SOURCES.access());
  }

  private void attempt(Context context) {
    Source source = SourcePages.get(context, frame, store);
    if (source.location() == null) {
      throw frame.unknown();
    }
    frame.note(context, "try source", source.id());
    String title = frame.text("admin.try-title", source.id());
    try {
      frame.show(context, Part.SOURCES, title, blocks(context, source, work.attempt(source)));
    } catch (SourceUnusable e) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      frame.show(
          context,
          Part.SOURCES,
          title,
          List.of(new Block.Warning(e.getMessage()), back(context, source)));
    }
  }

  private Block back(Context context, Source source) {
    return Block.Links.of(
        frame.linkTo(
            context, frame.text("admin.source-title", source.id()), SourcePages.path(source.id())));
  }

  private List<Block> blocks(Context context, Source source, Trial trial) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.try-hint")));
    blocks.add(back(context, source));
    trial.counts().ifPresent(counts -> blocks.add(new RunTables(frame).facts(counts)));
    trial.records().forEach(record -> addRecord(record, blocks));
    blocks.add(
        new IssueTables(frame)
            .table(trial.issues().stream().limit(MOST_ISSUES).toList(), trial.issues().size()));
    return blocks;
  }

  private void addRecord(Trial.Shown record, List<Block> blocks) {
    blocks.add(new Block.Heading(record.name()));
    blocks.add(
        new Block.Table(
            record.name(),
            List.of(
                frame.text("admin.field"), frame.text("admin.value"), frame.text("admin.evidence")),
            record.values().stream()
                .map(value ->
                    List.of(
                        Cell.of(frame.field(value.field())),
                        Cell.of(value.text()),
                        Cell.of(value.where())))
                .toList()));
  }
}
