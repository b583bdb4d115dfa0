package wegwijs.indexer;

import wegwijs.data.model.Source;
import wegwijs.data.place.Places;
import wegwijs.data.store.ContractLines;
import wegwijs.data.store.Patience;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;

/** Takes the lines of one contract list in. Used once. */
final class ContractTaking {
  private final Source source;
  private final ContractLines lines;
  private final Issues issues;

  ContractTaking(Source source, ContractLines lines, Issues issues) {
    this.source = source;
    this.lines = lines;
    this.issues = issues;
  }

  Ending take(
      Reading reading,
      Vocabulary vocabulary,
      Places places,
      ProgressMonitor monitor,
      boolean isConfirmed)
      throws SourceRefused {
    int before = lines.count();
    ContractIntake intake = new ContractIntake(source, vocabulary, places, lines, issues, monitor);
    reading.into(intake);
    Balance balance = intake.balance();
    if (balance.isEmpty()) {
      throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
    }
    ShrinkGuard shrink = new ShrinkGuard(before, lines.countUnseen());
    if (balance.isComplete() && shrink.mustBeHeld() && !isConfirmed) {
      issues.add(Issue.sourceHeld(shrink.words(), Reason.SOURCE_SHRANK));
      return new Ending(RunOutcome.HELD, balance.counts(0));
    }
    // Nobody knows which of the earlier lines a rejected one was.
    boolean isSure = balance.isComplete() && balance.counts(0).rejected() == 0;
    int gone = isSure ? lines.markUnseenGone(Patience.with(source)) : 0;
    new ContractMatching(lines, places).apply(source.id(), issues);
    return new Ending(
        balance.isComplete() ? RunOutcome.COMPLETE : RunOutcome.INCOMPLETE, balance.counts(gone));
  }
}
