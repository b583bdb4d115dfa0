package wegwijs.server.admin.source;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.report.Headway;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.templates.view.work.Block;

/**
 * Beginning a run, following it and stopping it. Its path gives a page to people, and events to the
 * script on that page. Safe to share between threads.
 */
final class RunningPages implements Routes {
  private static final String REBUILD = "/beheer/indexeren";

  private final AdminFrame frame;
  private final RecordStore store;
  private final SourceWork work;
  private final RunEvents events;
  private final RunTables runs;

  RunningPages(AdminFrame frame, RecordStore store, SourceWork work) {
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.events = new RunEvents(this::words);
    this.runs = new RunTables(frame);
  }

  @Override
  public void register(Endpoints endpoints) {
    String one = SourcePages.ONE;
    endpoints.post(one + "/start", context -> start(context, false), Part.SOURCES.access());
    endpoints.post(one + "/bevestigd", context -> start(context, true), Part.SOURCES.access());
    endpoints.get(
        one + "/voortgang",
        context -> follow(context, context.pathParam("bron")),
        Part.SOURCES.access());
    endpoints.post(
        one + "/stop", context -> stop(context, context.pathParam("bron")), Part.SOURCES.access());
    endpoints.post(REBUILD, this::rebuild, Part.SOURCES.access());
    endpoints.get(REBUILD + "/voortgang", context -> follow(context, ""), Part.SOURCES.access());
    endpoints.post(REBUILD + "/stop", context -> stop(context, ""), Part.SOURCES.access());
  }

  private static String path(String source) {
    return source.isEmpty() ? REBUILD : SourcePages.path(source);
  }

  private void start(Context context, boolean isConfirmed) {
    Source source = SourcePages.get(context, frame, store);
    // What editors write themselves is read from nowhere.
    require(source.location() != null && work.start(source, isConfirmed));
    frame.note(context, isConfirmed ? "run confirmed source" : "run source", source.id());
    throw new SentElsewhere(path(source.id()) + "/voortgang");
  }

  private void rebuild(Context context) {
    require(work.rebuild());
    frame.note(context, "rebuild index", "index");
    throw new SentElsewhere(REBUILD + "/voortgang");
  }

  private void require(boolean hasBegun) {
    if (!hasBegun) {
      throw Problem.of(HttpStatus.CONFLICT, frame.text("admin.busy")).refused();
    }
  }

  private void stop(Context context, String source) {
    current(source).ifPresent(LiveRun::cancel);
    frame.note(context, "stop run", source.isEmpty() ? "index" : source);
    throw new SentElsewhere(WorkFrame.after(path(source) + "/voortgang", "run-stopped"));
  }

  private Optional<LiveRun> current(String source) {
    return work.current().filter(run -> run.source().equals(source));
  }

  private void follow(Context context, String source) throws InterruptedException {
    if (Objects.requireNonNullElse(context.header("Accept"), "").contains("text/event-stream")) {
      events.send(context, current(source));
      return;
    }
    List<Block> blocks = new ArrayList<>();
    current(source)
        .ifPresentOrElse(
            run -> addProgress(context, run, blocks), () -> addResult(context, source, blocks));
    frame.show(
        context,
        Part.SOURCES,
        source.isEmpty() ? frame.text("admin.rebuild") : frame.text("admin.running", source),
        blocks);
  }

  private void addProgress(Context context, LiveRun run, List<Block> blocks) {
    String path = path(run.source());
    blocks.add(
        new Block.Progress(
            words(run),
            run.headway().flatMap(Headway::percent).orElse(null),
            frame.path(context, path + "/voortgang")));
    blocks.add(new Block.Text(frame.text("admin.running-hint")));
    blocks.add(frame.button(context, "admin.stop", path + "/stop"));
  }

  private void addResult(Context context, String source, List<Block> blocks) {
    Optional<String> failure = work.findFailure(source);
    blocks.add(
        failure
            .<Block>map(Block.Warning::new)
            .orElseGet(() -> new Block.Text(frame.text("admin.running-none"))));
    if (!source.isEmpty()) {
      blocks.add(runs.table(context, store.runs().list(source, 0, 1)));
      blocks.add(
          new Block.Facts(
              List.of(
                  new Block.Fact(
                      frame.text("admin.source"),
                      frame.link(context, source, SourcePages.path(source))))));
    }
  }

  /** How far a run is, in words. */
  private String words(LiveRun run) {
    if (run.isCancelled()) {
      return frame.text("admin.progress-stopping");
    }
    return run.headway()
        .map(headway -> {
          String task = frame.text("admin.task-" + headway.task());
          return headway
              .left()
              .map(left ->
                  frame.text(
                      "admin.progress-left",
                      task,
                      headway.done(),
                      headway.expected(),
                      headway.perSecond(),
                      left.toSeconds()))
              .orElseGet(() ->
                  frame.text("admin.progress-done", task, headway.done(), headway.perSecond()));
        })
        .orElseGet(() -> frame.text("admin.progress-begun"));
  }
}
