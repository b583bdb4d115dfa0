package wegwijs.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ReportText;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;
import wegwijs.server.admin.source.LiveRun;
import wegwijs.server.admin.source.SourceUnusable;
import wegwijs.server.admin.source.SourceWork;
import wegwijs.server.admin.source.Trial;

/**
 * Runs sources while the server serves: one visit and one other run at a time. Those that
 * administrators begin have threads of their own, those that are due the thread of the scheduler.
 * While people search, they rest now and then. Safe to share between threads.
 */
final class RunDesk implements SourceWork, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunDesk.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  /** Somebody waits for a trial with a page open. */
  private static final Duration LONGEST_TRIAL = Duration.ofSeconds(20);

  /** A visit and a run of another kind. */
  private static final int SLOTS = 2;

  private final Runner runner;
  private final TimedTrials trials;
  private final Clock clock;
  private final Runnable published;
  private final AtomicReference<@Nullable FollowedRun> visiting = new AtomicReference<>();
  private final AtomicReference<@Nullable FollowedRun> writing = new AtomicReference<>();
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private final ExecutorService worker = Executors.newFixedThreadPool(SLOTS, RunDesk::thread);

  /**
   * A desk.
   *
   * @param published is told when the index may be another one
   */
  RunDesk(Installation installation, Runnable published, Clock clock) {
    this.published = published;
    this.runner = Runner.of(installation, clock);
    this.trials = new TimedTrials(new Trials(installation));
    this.clock = clock;
  }

  /** Nobody waits for a run as people wait for an answer. */
  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().name("verwerking").daemon().unstarted(Niceness.nicely(work));
  }

  @Override
  public Optional<LiveRun> current() {
    return Optional.<LiveRun>ofNullable(writing.get())
        .or(() -> Optional.ofNullable(visiting.get()));
  }

  @Override
  public Optional<String> findFailure(String source) {
    return Optional.ofNullable(failures.get(source));
  }

  /**
   * Reads a source on this thread, where others can follow and stop it.
   *
   * @throws CannotContinue if another run goes on
   */
  RunReport run(Source source) {
    FollowedRun run = new FollowedRun(source.id(), clock);
    AtomicReference<@Nullable FollowedRun> slot = slot(source);
    if (!slot.compareAndSet(null, run)) {
      throw RunLock.busy();
    }
    try {
      failures.remove(source.id());
      RunReport report = runner.run(source, false, run);
      published.run();
      return report;
    } finally {
      end(slot, run);
    }
  }

  private AtomicReference<@Nullable FollowedRun> slot(Source source) {
    return source.isVisited() ? visiting : writing;
  }

  @Override
  public boolean start(Source source, boolean isConfirmed) {
    return start(slot(source), source.id(), run -> runner.run(source, isConfirmed, run));
  }

  @Override
  public boolean rebuild() {
    return start(
        writing,
        "",
        run -> {
          List<Issue> leftOut = runner.rebuild(run);
          if (!leftOut.isEmpty()) {
            ReportText texts = new ReportText();
            failures.put("", leftOut.stream().map(texts::of).collect(Collectors.joining()));
          }
        });
  }

  private boolean start(
      AtomicReference<@Nullable FollowedRun> slot, String source, Consumer<FollowedRun> work) {
    FollowedRun run = new FollowedRun(source, clock);
    if (!slot.compareAndSet(null, run)) {
      return false;
    }
    failures.remove(source);
    worker.execute(() -> perform(slot, run, work));
    return true;
  }

  private void perform(
      AtomicReference<@Nullable FollowedRun> slot, FollowedRun run, Consumer<FollowedRun> work) {
    try {
      work.accept(run);
      published.run();
    } catch (RunCancelled e) {
      LOG.info("verwerking van '{}' is gestopt", run.source());
    } catch (CannotContinue | StoreUnavailable | ConfigurationException e) {
      failures.put(run.source(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      // The thread goes on: the next run may be better.
      LOG.error("verwerking van '{}' is mislukt", run.source(), e);
      failures.put(run.source(), CommandTexts.text("run.failed"));
    } finally {
      end(slot, run);
    }
  }

  /** Whoever waits for the end must find that nothing runs any more. */
  private static void end(AtomicReference<@Nullable FollowedRun> slot, FollowedRun run) {
    slot.set(null);
    run.finish();
  }

  @Override
  public Trial attempt(Source source) throws SourceUnusable {
    return attempt(source, LONGEST_TRIAL);
  }

  /** The same within so much time. */
  Trial attempt(Source source, Duration longest) throws SourceUnusable {
    return trials.of(source, longest);
  }

  @Override
  public SourceFormat recognise(Path file, boolean hasRecipe) {
    return FormatOption.recognise(file, hasRecipe);
  }

  /** Stops what goes on; what a run did so far is undone, and a visit goes on the next time. */
  @Override
  public void close() {
    worker.shutdown();
    trials.close();
    List<FollowedRun> going =
        Stream.of(visiting.get(), writing.get()).filter(Objects::nonNull).toList();
    going.forEach(FollowedRun::cancel);
    going.forEach(RunDesk::awaitEnd);
  }

  private static void awaitEnd(FollowedRun run) {
    try {
      if (!run.awaitEnd(LONGEST_STOP)) {
        LOG.warn("de lopende verwerking stopte niet binnen {}", LONGEST_STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
