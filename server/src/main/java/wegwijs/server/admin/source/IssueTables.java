package wegwijs.server.admin.source;

import java.util.List;
import java.util.Objects;
import wegwijs.indexer.report.Issue;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;

/** What went wrong in a run as people read it. Safe to share between threads. */
record IssueTables(AdminFrame frame) {
  /** One line for each issue. */
  Block table(List<Issue> issues, int total) {
    return new Block.Table(
        frame.text("admin.issue-count", total),
        List.of(
            frame.text("admin.issue-place"),
            frame.text("admin.issue-field"),
            frame.text("admin.issue-value"),
            frame.text("admin.issue-rule"),
            frame.text("admin.issue-effect")),
        issues.stream().map(this::row).toList());
  }

  private List<Cell> row(Issue issue) {
    return List.of(
        Cell.of(issue.place()),
        Cell.of(field(Objects.requireNonNullElse(issue.field(), ""))),
        Cell.of(Objects.requireNonNullElse(issue.value(), "")),
        Cell.of(IssueWords.why(issue)),
        Cell.of(IssueWords.effect(issue)));
  }

  /** A part of a field, such as {@code phones/0/number}, goes by the name of the field. */
  private String field(String path) {
    return frame.field(path.split("/", 2)[0]);
  }
}
