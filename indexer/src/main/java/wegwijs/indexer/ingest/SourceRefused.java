package wegwijs.indexer.ingest;

import wegwijs.indexer.report.Issue;

/** A file that cannot be taken in at all; the issue says why and what to do. */
public final class SourceRefused extends Exception {
  private final transient Issue issue;

  private SourceRefused(Issue issue) {
    super(issue.reason().name() + " " + issue.place());
    this.issue = issue;
  }

  /** A refusal for this reason. */
  public static SourceRefused of(Issue issue) {
    return new SourceRefused(issue);
  }

  /** What is wrong with the file. */
  public Issue issue() {
    return issue;
  }
}
