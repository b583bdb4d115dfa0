package wegwijs.indexer.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as a tree to be written as JSON for other programs: {@code run}, {@code bron}, {@code
 * uitkomst}, {@code aantallen}, {@code redenen} (how often each) and {@code meldingen}, each with
 * the rule that was broken and the remedy. What is absent is left out. Stateless, safe to share.
 */
public final class ReportJson {
  private static final ReportText TEXTS = new ReportText();

  private ReportJson() {}

  /** The whole report as a tree. */
  public static Map<String, @Nullable Object> tree(RunReport report) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("run", report.run());
    tree.put("bron", report.source());
    tree.put("uitkomst", report.outcome().toString());
    tree.put("aantallen", counts(report));
    Map<String, Integer> reasons = new LinkedHashMap<>();
    report.reasons().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(reason -> reasons.put(reason.getKey().name(), reason.getValue()));
    tree.put("redenen", reasons);
    List<Map<String, @Nullable Object>> issues =
        report.issues().stream().map(ReportJson::issue).toList();
    tree.put("meldingen", issues);
    return tree;
  }

  private static Map<String, Integer> counts(RunReport report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("gelezen", report.counts().read());
    counts.put("opgenomen", report.counts().accepted());
    counts.put("ongewijzigd", report.counts().unchanged());
    counts.put("afgekeurd", report.counts().rejected());
    counts.put("overgeslagen", report.counts().skipped());
    counts.put("verdwenen", report.counts().gone());
    return counts;
  }

  private static Map<String, @Nullable Object> issue(Issue issue) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("gevolg", TEXTS.effect(issue));
    tree.put("plaats", issue.place().isEmpty() ? null : issue.place());
    tree.put("veld", issue.field());
    tree.put("waarde", issue.value());
    tree.put("reden", issue.reason().name());
    tree.put("regel", TEXTS.rule(issue));
    tree.put("herstel", TEXTS.remedy(issue));
    return tree;
  }
}
