package wegwijs.indexer.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A report in sentences for an administrator. Safe to share. */
public final class ReportText {
  private static final int MOST_SHOWN = 20;

  private final ResourceBundle texts =
      ResourceBundle.getBundle("wegwijs.messages.issues", Locale.of("nl"));

  /** The whole report; at most {@value #MOST_SHOWN} issues are written out. */
  public String of(RunReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        line(
            "report." + report.outcome(),
            report.source(),
            Long.toString(report.run()),
            report.counts().gone()));
    text.append(
        line(
            "report.counts",
            report.counts().read(),
            report.counts().accepted(),
            report.counts().unchanged(),
            report.counts().rejected(),
            report.counts().skipped()));
    report.issues().stream().limit(MOST_SHOWN).map(this::of).forEach(text::append);
    int hidden = report.reasons().values().stream().mapToInt(Integer::intValue).sum() - MOST_SHOWN;
    if (hidden > 0) {
      text.append(line("report.more", hidden));
    }
    return text.toString();
  }

  /** One issue as a line: where, what value, which rule, what to do and what came of it. */
  public String of(Issue issue) {
    return "- %s%s %s %s [%s]\n"
        .formatted(prefix(issue), rule(issue), remedy(issue), effect(issue), issue.reason().name());
  }

  /** The rule that an issue broke, as a sentence. */
  public String rule(Issue issue) {
    return texts.getString(issue.reason().name() + ".rule");
  }

  /** What to do about it, as a sentence. */
  public String remedy(Issue issue) {
    return texts.getString(issue.reason().name() + ".remedy");
  }

  /** What came of it, in words. */
  public String effect(Issue issue) {
    return texts.getString("effect." + issue.effect());
  }

  private static String prefix(Issue issue) {
    StringBuilder prefix = new StringBuilder(issue.place());
    if (issue.field() != null) {
      prefix.append(prefix.isEmpty() ? "" : ", ").append(issue.field());
    }
    if (issue.value() != null && !issue.value().isEmpty()) {
      prefix.append(prefix.isEmpty() ? "" : " ").append('\'').append(issue.value()).append('\'');
    }
    return prefix.isEmpty() ? "" : prefix.append(": ").toString();
  }

  private String line(String key, Object... values) {
    return new MessageFormat(texts.getString(key), Locale.of("nl")).format(values) + "\n";
  }
}
