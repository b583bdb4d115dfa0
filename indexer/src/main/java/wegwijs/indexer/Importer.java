package wegwijs.indexer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/**
 * Takes a source into the store, as one run: all of it, or nothing when the source as a whole
 * cannot be trusted or has shrunk so much that a person must confirm it.
 */
public final class Importer {
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

  /** Reads a file or folder, as {@link #run(Source, Reading, boolean, ProgressMonitor)}. */
  public RunReport run(Source source, Path file, boolean isConfirmed, ProgressMonitor monitor) {
    return run(source, Reading.ofFile(source, file), isConfirmed, monitor);
  }

  /**
   * Takes what is read as the complete content of a source. What it no longer contains is missed,
   * and in the end marked gone, unless a part of it could not be read at all.
   *
   * @param isConfirmed whether a person has said that a much smaller source is right
   * @param monitor follows the run; one that it stops changes nothing
   */
  public RunReport run(
      Source source, Reading reading, boolean isConfirmed, ProgressMonitor monitor) {
    Issues issues = new Issues();
    try (RunWriter run = store.beginRun(source, clock)) {
      Ending ending = take(source, reading, run, issues, isConfirmed, monitor);
      List<String> lines = issues.list().stream().map(Json::write).toList();
      run.finish(ending.outcome(), ending.counts(), lines, clock.instant());
      return report(source, run, ending, issues);
    }
  }

  /**
   * Reads a source to its end as {@link #run} would, and stores nothing.
   *
   * @param atMost how many records of each kind to give
   * @param monitor follows the work; what it stops has the outcome of a run that was stopped
   */
  public Preview preview(Source source, Reading reading, int atMost, ProgressMonitor monitor) {
    Issues issues = new Issues();
    // A run that is closed unfinished leaves no trace.
    try (RunWriter run = store.beginRun(source, clock)) {
      Ending ending = take(source, reading, run, issues, false, monitor);
      return new Preview(
          report(source, run, ending, issues),
          run.listServices(atMost),
          run.listOrganizations(atMost));
    }
  }

  private static RunReport report(Source source, RunWriter run, Ending ending, Issues issues) {
    return new RunReport(
        run.id(), source.id(), ending.outcome(), ending.counts(), issues.list(), issues.counts());
  }

  private Ending take(
      Source source,
      Reading reading,
      RunWriter run,
      Issues issues,
      boolean isConfirmed,
      ProgressMonitor monitor) {
    boolean isContracts = source.format() == SourceFormat.CONTRACTS;
    monitor.begin(
        ProgressMonitor.Task.IMPORT,
        isContracts ? run.contracts().count() : run.count(RecordKind.SERVICE));
    try {
      return isContracts
          ? new ContractTaking(source, run.contracts(), issues)
              .take(reading, vocabulary, places, monitor, isConfirmed)
          : new RecordTaking(source, run, issues)
              .take(reading, new NameCheck(vocabulary, places), places, monitor, isConfirmed);
    } catch (SourceRefused e) {
      issues.add(e.issue());
      return Ending.REFUSED;
    } catch (RunCancelled e) {
      return Ending.CANCELLED;
    } finally {
      monitor.end();
    }
  }
}
