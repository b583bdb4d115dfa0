package wegwijs.server.admin.base;

import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ReportText;

/** What went wrong, in words. Stateless. */
public final class IssueWords {
  private static final ReportText TEXTS = new ReportText();

  private IssueWords() {}

  /** The rule that was broken. */
  public static String rule(Issue issue) {
    return TEXTS.rule(issue);
  }

  /** The rule that was broken, and what to do. */
  public static String why(Issue issue) {
    return TEXTS.rule(issue) + " " + TEXTS.remedy(issue);
  }

  /** What came of it. */
  public static String effect(Issue issue) {
    return TEXTS.effect(issue);
  }
}
