package wegwijs.indexer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.place.Places;
import wegwijs.data.store.Patience;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/**
 * Takes the file of a source into the store, as one run: all of it, or nothing when the file as a
 * whole cannot be trusted or has shrunk so much that a person must confirm it.
 */
public final class Importer {
  private static final RunCounts NOTHING = new RunCounts(0, 0, 0, 0, 0, 0);

  private final RecordStore store;
  private final Vocabulary vocabulary;
  private final Places places;
  private final Clock clock;

  /** An importer into this store, which checks labels and areas by these words and places. */
  public Importer(RecordStore store, Vocabulary vocabulary, Places places, Clock clock) {
    this.store = store;
    this.vocabulary = vocabulary;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Reads a file as the complete content of a source. What it no longer contains is marked gone,
   * unless a part of the file could not be read at all.
   *
   * @param isConfirmed whether a person has said that a much smaller source is right
   * @param monitor follows the run; one that it stops changes nothing
   */
  public RunReport run(Source source, Path file, boolean isConfirmed, ProgressMonitor monitor) {
    Issues issues = new Issues();
    try (RunWriter run = store.beginRun(source, clock)) {
      int before = run.count(RecordKind.SERVICE);
      Intake intake = new Intake(source, new NameCheck(vocabulary, places), run, issues, monitor);
      monitor.begin(ProgressMonitor.Task.IMPORT, before);
      try {
        Readers.read(source, file, intake);
        intake.finish();
        if (intake.balance().isEmpty()) {
          throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
        }
        return end(source, run, before, intake, issues, isConfirmed);
      } catch (SourceRefused e) {
        issues.add(e.issue());
        return end(source, run, RunOutcome.REFUSED, NOTHING, issues);
      } catch (RunCancelled e) {
        return end(source, run, RunOutcome.CANCELLED, NOTHING, issues);
      } finally {
        monitor.end();
      }
    }
  }

  private RunReport end(
      Source source, RunWriter run, int before, Intake intake, Issues issues, boolean isConfirmed) {
    Balance balance = intake.balance();
    Optional<Issue> doubt = findDoubt(run, before, intake);
    if (doubt.isPresent() && !isConfirmed) {
      issues.add(doubt.get());
      return end(source, run, RunOutcome.HELD, balance.counts(0), issues);
    }
    if (!balance.isComplete()) {
      return end(source, run, RunOutcome.INCOMPLETE, balance.counts(0), issues);
    }
    int gone = run.markUnseenGone(Patience.with(source));
    return end(source, run, RunOutcome.COMPLETE, balance.counts(gone), issues);
  }

  /** What a person must confirm first; from a part of a source nothing disappears. */
  private static Optional<Issue> findDoubt(RunWriter run, int before, Intake intake) {
    ShrinkGuard shrink = new ShrinkGuard(before, run.countLost(RecordKind.SERVICE));
    if (intake.balance().isComplete() && shrink.mustBeHeld()) {
      return Optional.of(Issue.sourceHeld(shrink.words(), Reason.SOURCE_SHRANK));
    }
    return intake
        .fields()
        .findEmptied()
        .map(words -> Issue.sourceHeld(words, Reason.RECIPE_FIELD_EMPTIED));
  }

  private RunReport end(
      Source source, RunWriter run, RunOutcome outcome, RunCounts counts, Issues issues) {
    List<String> lines = issues.list().stream().map(Json::write).toList();
    run.finish(outcome, counts, lines, clock.instant());
    return new RunReport(run.id(), source.id(), outcome, counts, issues.list(), issues.counts());
  }
}
