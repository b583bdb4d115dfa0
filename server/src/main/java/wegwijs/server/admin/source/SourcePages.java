package wegwijs.server.admin.source;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunRecord;
import wegwijs.data.store.SourceHolds.Hold;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;

/** The sources, and what one can do with each. Safe to share between threads. */
final class SourcePages implements Routes {
  static final String ONE = Part.SOURCES.path() + "/{bron}";

  private static final int FEW = 5;

  private final AdminFrame frame;
  private final RecordStore store;
  private final SourceWork work;
  private final Uploads uploads;
  private final RunTables runs;
  private final Clock clock;

  SourcePages(AdminFrame frame, RecordStore store, SourceWork work, Uploads uploads, Clock clock) {
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.uploads = uploads;
    this.runs = new RunTables(frame);
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.SOURCES.path(), this::list, Part.SOURCES.access());
    endpoints.get(ONE, this::show, Part.SOURCES.access());
    endpoints.post(ONE + "/wacht", this::hold, Part.SOURCES.access());
    endpoints.post(ONE + "/vrijgeven", this::release, Part.SOURCES.access());
    endpoints.post(ONE + "/weg", this::remove, Part.SOURCES.access());
  }

  /** The path of a source. */
  static String path(String source) {
    return Part.SOURCES.path() + "/" + source;
  }

  /** The source that the path names. */
  static Source get(Context context, AdminFrame frame, RecordStore store) {
    return store.sources().find(context.pathParam("bron")).orElseThrow(frame::unknown);
  }

  private void list(Context context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.Links.of(
            frame.linkTo(context, frame.text("admin.source-add"), "/beheer/bron-toevoegen")));
    blocks.add(
        new Block.Table(
            frame.text("admin.sources"),
            List.of(
                frame.text("admin.source"),
                frame.text("admin.source-format"),
                frame.text("admin.source-state"),
                frame.text("admin.source-due"),
                frame.text("admin.source-last")),
            store.sources().list().stream().map(source -> row(context, source)).toList()));
    blocks.add(frame.button(context, "admin.rebuild", "/beheer/indexeren"));
    frame.show(context, Part.SOURCES, frame.text("admin.sources"), blocks);
  }

  private List<Cell> row(Context context, Source source) {
    Optional<RunRecord> last = last(source);
    return List.of(
        frame.link(context, source.id(), path(source.id())),
        Cell.of(frame.text("admin.format-" + source.format())),
        Cell.of(state(source, last)),
        Cell.of(due(source)),
        last.map(run -> frame.link(context, frame.moment(run.startedAt()), RunPages.path(run.id())))
            .orElseGet(() -> Cell.of("–")));
  }

  private Optional<RunRecord> last(Source source) {
    return store.runs().list(source.id(), 0, 1).stream().findFirst();
  }

  private String due(Source source) {
    return store
        .schedules()
        .find(source.id())
        .map(schedule -> frame.moment(schedule.dueAt()))
        .orElseGet(() -> frame.text("admin.pace-never"));
  }

  /** What an administrator must know of it first. */
  private String state(Source source, Optional<RunRecord> last) {
    Optional<Hold> hold = store.holds().find(source.id());
    if (work.current().filter(run -> run.source().equals(source.id())).isPresent()) {
      return frame.text("admin.state-running");
    }
    if (hold.isPresent()) {
      return frame.text("admin.state-hold", hold.get().by(), frame.moment(hold.get().at()));
    }
    return work.findFailure(source.id())
        .or(() -> last.map(run -> frame.text("admin.outcome-" + run.outcome())))
        .orElseGet(() -> frame.text("admin.state-new"));
  }

  private void show(Context context) {
    Source source = get(context, frame, store);
    Optional<RunRecord> last = last(source);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts(facts(source, last)));
    if (source.allowPrivate()) {
      blocks.add(new Block.Warning(frame.text("admin.source-is-private")));
    }
    if (source.anyCertificate()) {
      blocks.add(new Block.Warning(frame.text("admin.source-is-unchecked")));
    }
    if (source.location() != null) {
      blocks.addAll(actions(context, source, last));
    }
    blocks.add(new Block.Heading(frame.text("admin.runs")));
    blocks.add(runs.table(context, store.runs().list(source.id(), 0, FEW)));
    blocks.add(
        Block.Links.of(
            frame.linkTo(
                context, frame.text("admin.runs-all"), Part.RUNS.path() + "?bron=" + source.id())));
    blocks.add(
        new Block.Details(
            frame.text("admin.source-remove"),
            List.of(
                new Block.Text(frame.text("admin.source-remove-hint")),
                frame.button(context, "admin.source-remove-do", path(source.id()) + "/weg"))));
    frame.show(context, Part.SOURCES, frame.text("admin.source-title", source.id()), blocks);
  }

  private List<Fact> facts(Source source, Optional<RunRecord> last) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("admin.source-state", state(source, last)));
    facts.add(fact("admin.source-due", due(source)));
    facts.add(fact("admin.source-format", frame.text("admin.format-" + source.format())));
    facts.add(fact("admin.source-where", uploads.shown(source.location())));
    facts.add(fact("admin.source-trust", "" + source.trust()));
    facts.add(
        fact("admin.source-municipality", Objects.requireNonNullElse(source.municipality(), "–")));
    facts.add(fact("admin.source-recipe", uploads.shown(source.recipe())));
    return facts;
  }

  private Fact fact(String key, String value) {
    return new Fact(frame.text(key), Cell.of(value));
  }

  private List<Block> actions(Context context, Source source, Optional<RunRecord> last) {
    String path = path(source.id());
    List<Block> actions = new ArrayList<>();
    boolean isHeld = last.filter(run -> run.outcome() == RunOutcome.HELD).isPresent();
    if (isHeld) {
      actions.add(new Block.Warning(frame.text("admin.source-held")));
      actions.add(frame.button(context, "admin.run-confirmed", path + "/bevestigd"));
    }
    actions.add(
        new Block.Beside(
            List.of(
                Block.Form.of(frame.path(context, path + "/start"), frame.text("admin.run")),
                frame.button(context, "admin.try", path + "/proef"),
                store.holds().find(source.id()).isPresent()
                    ? frame.button(context, "admin.release", path + "/vrijgeven")
                    : frame.button(context, "admin.hold", path + "/wacht"))));
    actions.add(
        Block.Links.of(
            frame.linkTo(context, frame.text("admin.source-change"), path + "/wijzigen")));
    return actions;
  }

  private void hold(Context context) {
    String id = get(context, frame, store).id();
    store.holds().put(new Hold(id, frame.by(context), clock.instant()));
    throw done(context, "hold source", id, "source-held");
  }

  private void release(Context context) {
    String id = get(context, frame, store).id();
    store.holds().release(id);
    throw done(context, "release source", id, "source-released");
  }

  private SentElsewhere done(Context context, String action, String id, String done) {
    return frame.done(context, action, id, path(id), done);
  }

  /** Its records stay; what it handed over stays too, as they name it. */
  private void remove(Context context) {
    String id = get(context, frame, store).id();
    store.schedules().remove(id);
    store.holds().release(id);
    store.sources().remove(id);
    throw frame.done(context, "remove source", id, Part.SOURCES.path(), "source-removed");
  }
}
