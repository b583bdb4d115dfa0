package wegwijs.indexer;

import java.util.List;
import wegwijs.data.model.Provenance;
import wegwijs.data.store.PutOutcome;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/** What became of each record of a run, counted; what is not taken in is told. Used once. */
final class Balance {
  private final Issues issues;
  private int read;
  private int accepted;
  private int unchanged;
  private int rejected;
  private int skipped;
  private boolean isComplete = true;

  Balance(Issues issues) {
    this.issues = issues;
  }

  void read() {
    read++;
  }

  /** Counts a part of the file that is not even a record: nobody knows which one it was. */
  void unreadable(Issue issue) {
    if (issue.effect() == Issue.Effect.RECORD_SKIPPED) {
      skipped++;
    } else {
      rejected++;
      isComplete = false;
    }
    issues.add(issue);
  }

  /** Notes that records are missing that were not even counted. */
  void incomplete(Issue issue) {
    isComplete = false;
    issues.add(issue);
  }

  void reject(List<Issue> found) {
    rejected++;
    found.forEach(issues::add);
  }

  /**
   * Counts a record that was handed to the store.
   *
   * @param known where the record with this id was read that stays
   */
  void count(PutOutcome outcome, RecordToStore record, Provenance known) {
    String place = record.provenance().place();
    switch (outcome) {
      case ADDED, CHANGED -> accepted++;
      case UNCHANGED -> unchanged++;
      case REPEATED -> {
        skipped++;
        issues.add(Issue.recordSkipped(place, record.name(), Reason.DUPLICATE_ROW));
      }
      case CONFLICT -> {
        rejected++;
        String both = "%s (ook %s)".formatted(record.provenance().key(), known.place());
        issues.add(Issue.recordRejected(place, both, Reason.DUPLICATE_ID));
      }
      case TRUSTED_ELSEWHERE -> {
        skipped++;
        issues.add(Issue.recordSkipped(place, record.name(), Reason.TRUSTED_ELSEWHERE));
      }
    }
  }

  /** Counts a line of a list that was handed to the store. */
  void countLine(PutOutcome outcome, String place) {
    switch (outcome) {
      case ADDED, CHANGED -> accepted++;
      case UNCHANGED -> unchanged++;
      case REPEATED, CONFLICT, TRUSTED_ELSEWHERE -> {
        skipped++;
        issues.add(Issue.recordSkipped(place, null, Reason.DUPLICATE_ROW));
      }
    }
  }

  /** Whether every record of the file was recognised, so that what is missing is really gone. */
  boolean isComplete() {
    return isComplete;
  }

  boolean isEmpty() {
    return read == 0;
  }

  RunCounts counts(int gone) {
    return new RunCounts(read, accepted, unchanged, rejected, skipped, gone);
  }
}
