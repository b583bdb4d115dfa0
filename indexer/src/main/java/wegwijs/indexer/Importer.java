package wegwijs.indexer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.ContractLines;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.ingest.Fetch;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;
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

  /** Hands over the records of a source. */
  @FunctionalInterface
  private interface Reading {
    void into(Sink sink) throws SourceRefused;
  }

  /** How a run would end. */
  private record Ending(RunOutcome outcome, RunCounts counts) {}

  /** An importer into this store, which checks labels and areas by these words and places. */
  public Importer(RecordStore store, Vocabulary vocabulary, Places places, Clock clock) {
    this.store = store;
    this.vocabulary = vocabulary;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Reads a file or folder as the complete content of a source. What it no longer contains is
   * marked gone, unless a part of it could not be read at all.
   *
   * @param isConfirmed whether a person has said that a much smaller source is right
   */
  public RunReport run(Source source, Path file, boolean isConfirmed) {
    return run(source, sink -> Readers.read(source, file, sink), isConfirmed);
  }

  /** Reads what stands at an address, all pages of it, as {@link #run(Source, Path, boolean)}. */
  public RunReport run(Source source, URI address, Fetch fetch, boolean isConfirmed) {
    return run(source, sink -> Readers.read(source, address, fetch, sink), isConfirmed);
  }

  /**
   * Reads a file or folder to its end as {@link #run(Source, Path, boolean)} would, and stores
   * nothing.
   *
   * @param atMost how many records of each kind to give
   */
  public Preview preview(Source source, Path file, int atMost) {
    return preview(source, sink -> Readers.read(source, file, sink), atMost);
  }

  /** Reads what stands at an address, as {@link #preview(Source, Path, int)}. */
  public Preview preview(Source source, URI address, Fetch fetch, int atMost) {
    return preview(source, sink -> Readers.read(source, address, fetch, sink), atMost);
  }

  private RunReport run(Source source, Reading reading, boolean isConfirmed) {
    Issues issues = new Issues();
    try (RunWriter run = store.beginRun(source, clock)) {
      Ending ending = take(source, reading, run, issues, isConfirmed);
      List<String> lines = issues.list().stream().map(Json::write).toList();
      run.finish(ending.outcome(), ending.counts(), lines, clock.instant());
      return report(source, run, ending, issues);
    }
  }

  private Preview preview(Source source, Reading reading, int atMost) {
    Issues issues = new Issues();
    // A run that is closed unfinished leaves no trace.
    try (RunWriter run = store.beginRun(source, clock)) {
      Ending ending = take(source, reading, run, issues, false);
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
      Source source, Reading reading, RunWriter run, Issues issues, boolean isConfirmed) {
    if (source.format() == SourceFormat.CONTRACTS) {
      return takeContracts(source, reading, run, issues, isConfirmed);
    }
    int before = run.count(RecordKind.SERVICE);
    Intake intake = new Intake(source, new NameCheck(vocabulary, places), run, issues);
    try {
      reading.into(intake);
      intake.finish();
      if (intake.balance().isEmpty()) {
        throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
      }
      Ending ending = end(run, before, intake, issues, isConfirmed);
      new ContractMatching(run.contracts(), places).apply(source.id(), issues);
      return ending;
    } catch (SourceRefused e) {
      return refused(e, issues);
    }
  }

  private static Ending refused(SourceRefused refusal, Issues issues) {
    issues.add(refusal.issue());
    return new Ending(RunOutcome.REFUSED, new RunCounts(0, 0, 0, 0, 0, 0));
  }

  private Ending takeContracts(
      Source source, Reading reading, RunWriter run, Issues issues, boolean isConfirmed) {
    ContractLines lines = run.contracts();
    int before = lines.count();
    ContractIntake intake = new ContractIntake(source, vocabulary, places, lines, issues);
    try {
      reading.into(intake);
    } catch (SourceRefused e) {
      return refused(e, issues);
    }
    Balance balance = intake.balance();
    if (balance.isEmpty()) {
      return refused(SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY)), issues);
    }
    ShrinkGuard shrink = new ShrinkGuard(before, lines.countUnseen());
    if (balance.isComplete() && shrink.mustBeHeld() && !isConfirmed) {
      issues.add(Issue.sourceHeld(shrink.words(), Reason.SOURCE_SHRANK));
      return new Ending(RunOutcome.HELD, balance.counts(0));
    }
    int gone = balance.isComplete() ? lines.markUnseenGone() : 0;
    new ContractMatching(lines, places).apply(source.id(), issues);
    return new Ending(
        balance.isComplete() ? RunOutcome.COMPLETE : RunOutcome.INCOMPLETE, balance.counts(gone));
  }

  private static Ending end(
      RunWriter run, int before, Intake intake, Issues issues, boolean isConfirmed) {
    Balance balance = intake.balance();
    Optional<Issue> doubt = findDoubt(run, before, intake);
    if (doubt.isPresent() && !isConfirmed) {
      issues.add(doubt.get());
      return new Ending(RunOutcome.HELD, balance.counts(0));
    }
    if (!balance.isComplete()) {
      return new Ending(RunOutcome.INCOMPLETE, balance.counts(0));
    }
    return new Ending(RunOutcome.COMPLETE, balance.counts(run.markUnseenGone()));
  }

  /** What a person must confirm first; from a part of a source nothing disappears. */
  private static Optional<Issue> findDoubt(RunWriter run, int before, Intake intake) {
    ShrinkGuard shrink = new ShrinkGuard(before, run.countUnseen(RecordKind.SERVICE));
    if (intake.balance().isComplete() && shrink.mustBeHeld()) {
      return Optional.of(Issue.sourceHeld(shrink.words(), Reason.SOURCE_SHRANK));
    }
    return intake
        .fields()
        .findEmptied()
        .map(words -> Issue.sourceHeld(words, Reason.RECIPE_FIELD_EMPTIED));
  }
}
