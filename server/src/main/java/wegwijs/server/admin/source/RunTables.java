package wegwijs.server.admin.source;

import io.javalin.http.Context;
import java.util.List;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunRecord;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;

/** Runs and their counts as people read them. Safe to share between threads. */
public record RunTables(AdminFrame frame) {
  /** One line for each run. */
  public Block table(Context context, List<RunRecord> runs) {
    return new Block.Table(
        frame.text("admin.runs"),
        List.of(
            frame.text("admin.run-moment"),
            frame.text("admin.source"),
            frame.text("admin.run-outcome"),
            frame.text("admin.count-read"),
            frame.text("admin.count-accepted"),
            frame.text("admin.count-gone"),
            frame.text("admin.count-rejected")),
        runs.stream().map(run -> row(context, run)).toList());
  }

  private List<Cell> row(Context context, RunRecord run) {
    return List.of(
        frame.link(context, frame.moment(run.startedAt()), RunPages.path(run.id())),
        Cell.of(run.source()),
        Cell.of(frame.text("admin.outcome-" + run.outcome())),
        Cell.of(run.counts().read()),
        Cell.of(run.counts().accepted()),
        Cell.of(run.counts().gone()),
        Cell.of(run.counts().rejected()));
  }

  /** The balance of a run. */
  Block facts(RunCounts counts) {
    return new Block.Facts(
        List.of(
            fact("admin.count-read", counts.read()),
            fact("admin.count-accepted", counts.accepted()),
            fact("admin.count-unchanged", counts.unchanged()),
            fact("admin.count-rejected", counts.rejected()),
            fact("admin.count-skipped", counts.skipped()),
            fact("admin.count-gone", counts.gone())));
  }

  private Fact fact(String key, int count) {
    return new Fact(frame.text(key), Cell.of(count));
  }
}
