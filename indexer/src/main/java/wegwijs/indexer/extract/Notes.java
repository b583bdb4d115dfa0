package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * What was held back, left out or repaired on one page, each once; after 200 issues a page is not
 * worth more of them. Used once.
 */
final class Notes {
  private static final int MOST_ISSUES = 200;

  private final WebPage page;
  private final List<Held> held = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  Notes(WebPage page) {
    this.page = page;
  }

  List<Held> held() {
    return held;
  }

  List<Issue> issues() {
    return issues;
  }

  void hold(String field, String value, Reason why, PageSpot origin) {
    if (held.stream().noneMatch(one -> one.field().equals(field) && one.value().equals(value))) {
      held.add(new Held(field, value, why, origin.on(page)));
    }
  }

  void reject(String field, String value, Reason reason) {
    add(Issue.fieldRejected(page.url().toString(), field, value, reason));
  }

  void repaired(String field, String value, Reason reason) {
    add(Issue.fieldRepaired(page.url().toString(), field, value, reason));
  }

  private void add(Issue issue) {
    if (issues.size() < MOST_ISSUES && !issues.contains(issue)) {
      issues.add(issue);
    }
  }
}
