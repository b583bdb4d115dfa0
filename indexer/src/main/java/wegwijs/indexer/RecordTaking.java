package wegwijs.indexer;

import java.util.Optional;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.Patience;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;

/** Takes the organizations and services of one source in. Used once. */
final class RecordTaking {
  private final Source source;
  private final RunWriter run;
  private final Issues issues;

  RecordTaking(Source source, RunWriter run, Issues issues) {
    this.source = source;
    this.run = run;
    this.issues = issues;
  }

  Ending take(
      Reading reading, NameCheck names, Places places, ProgressMonitor monitor, boolean isConfirmed)
      throws SourceRefused {
    int before = run.count(RecordKind.SERVICE);
    Intake intake = new Intake(source, names, run, issues, monitor);
    reading.into(intake);
    intake.finish();
    if (intake.balance().isEmpty() && source.format() != SourceFormat.SITE) {
      throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
    }
    Ending ending = end(before, intake, isConfirmed);
    new ContractMatching(run.contracts(), places).apply(source.id(), issues);
    return ending;
  }

  private Ending end(int before, Intake intake, boolean isConfirmed) {
    Balance balance = intake.balance();
    Optional<Issue> doubt = findDoubt(before, intake);
    if (doubt.isPresent() && !isConfirmed) {
      issues.add(doubt.get());
      return new Ending(RunOutcome.HELD, balance.counts(0));
    }
    if (!balance.isComplete()) {
      return new Ending(RunOutcome.INCOMPLETE, balance.counts(0));
    }
    Patience patience = Patience.with(source);
    run.expireAt(intake.gonePlaces(), patience);
    int gone = run.markUnseenGone(patience);
    return new Ending(RunOutcome.COMPLETE, balance.counts(gone));
  }

  /** What a person must confirm first; from a part of a source nothing disappears. */
  private Optional<Issue> findDoubt(int before, Intake intake) {
    ShrinkGuard shrink = new ShrinkGuard(before, run.countLost(RecordKind.SERVICE));
    if (intake.balance().isComplete() && shrink.mustBeHeld()) {
      return Optional.of(Issue.sourceHeld(shrink.words(), Reason.SOURCE_SHRANK));
    }
    if (intake.balance().isComplete() && shrink.lost() > 0) {
      int slowly = run.countShrinkOfMonth();
      ShrinkGuard ofMonth = new ShrinkGuard(before - shrink.lost() + slowly, slowly);
      if (ofMonth.mustBeHeldInTheLongRun()) {
        return Optional.of(Issue.sourceHeld(ofMonth.words(), Reason.SOURCE_SHRANK_SLOWLY));
      }
    }
    return intake
        .fields()
        .findEmptied()
        .map(words -> Issue.sourceHeld(words, Reason.RECIPE_FIELD_EMPTIED));
  }
}
