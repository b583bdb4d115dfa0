package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wegwijs.data.place.Places;
import wegwijs.indexer.report.Reason;

/** Precision and recall of extraction over golden pages, by field, with each mistake. */
final class Measure {
  /** These texts may hold more than is asked of them, so only golden pages that name them count. */
  private static final Set<String> WHEN_NAMED =
      Set.of("description", "access", "eligibility", "minimum_age", "maximum_age", "area", "cost");

  private final Extractor extractor = new Extractor(Optional.empty(), Places.shipped());
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  static Measure of(List<GoldenPage> pages) {
    Measure measure = new Measure();
    pages.forEach(measure::add);
    return measure;
  }

  private void add(GoldenPage golden) {
    switch (extractor.extract(golden.page())) {
      case Extraction.NotContent none -> {
        compare(golden, "outcome", Set.of(golden.outcome()), Set.of(none.reason().name()));
        golden.records().forEach(record -> compareRecord(golden, record, Optional.empty()));
      }
      case Extraction.Extracted found -> addRecords(golden, found);
    }
  }

  private void addRecords(GoldenPage golden, Extraction.Extracted found) {
    compare(golden, "outcome", Set.of(golden.outcome()), Set.of("EXTRACTED"));
    for (int i = 0; i < golden.records().size(); i++) {
      Optional<ExtractedRecord> record =
          i < found.records().size() ? Optional.of(found.records().get(i)) : Optional.empty();
      compareRecord(golden, golden.records().get(i), record);
    }
    int more = found.records().size() - golden.records().size();
    if (more > 0) {
      count("name")[1] += more;
      mistakes.add(golden + ": " + more + " records too many");
    }
    List<String> held = found.held().stream().map(Held::value).toList();
    compare(golden, "held", Set.copyOf(golden.held()), Set.copyOf(held));
    List<String> reasons =
        found.issues().stream().map(issue -> issue.reason()).map(Reason::name).toList();
    golden.issues().stream()
        .filter(reason -> !reasons.contains(reason))
        .forEach(reason -> mistakes.add(golden + ": no issue " + reason));
  }

  private void compareRecord(
      GoldenPage golden, Map<?, ?> expected, Optional<ExtractedRecord> record) {
    Facts wanted = Facts.expected(expected);
    Facts got =
        record
            .map(one -> Facts.extracted(one, expected))
            .orElseGet(() -> Facts.expected(Map.of("kind", "none")));
    for (String field :
        List.of(
            "kind",
            "name",
            "organization",
            "description",
            "phone",
            "email",
            "address",
            "hours",
            "kvk",
            "agb",
            "minimum_age",
            "maximum_age",
            "cost",
            "access",
            "area",
            "eligibility")) {
      boolean isAsked =
          !WHEN_NAMED.contains(field) || !wanted.of(field).isEmpty() || field.equals("description");
      if (isAsked) {
        compare(golden, field, wanted.of(field), got.of(field));
      } else {
        got.of(field)
            .forEach(value -> mistakes.add(golden + ": (not asked) " + field + " = " + value));
      }
    }
  }

  private void compare(GoldenPage golden, String field, Set<String> wanted, Set<String> got) {
    int[] count = count(field);
    for (String value : got) {
      count[wanted.contains(value) ? 0 : 1]++;
      if (!wanted.contains(value)) {
        mistakes.add(golden + ": wrong " + field + " = " + value);
      }
    }
    for (String value : wanted) {
      if (!got.contains(value)) {
        count[2]++;
        mistakes.add(golden + ": missed " + field + " = " + value);
      }
    }
  }

  /** True positives, false positives, false negatives. */
  private int[] count(String field) {
    return counts.computeIfAbsent(field, any -> new int[3]);
  }

  Set<String> fields() {
    return counts.keySet();
  }

  double precision(String field) {
    int[] count = count(field);
    return count[0] + count[1] == 0 ? 1 : (double) count[0] / (count[0] + count[1]);
  }

  double recall(String field) {
    int[] count = count(field);
    return count[0] + count[2] == 0 ? 1 : (double) count[0] / (count[0] + count[2]);
  }

  double precision() {
    return counts.values().stream().mapToInt(count -> count[0]).sum()
        / (double) counts.values().stream().mapToInt(count -> count[0] + count[1]).sum();
  }

  double recall() {
    return counts.values().stream().mapToInt(count -> count[0]).sum()
        / (double) counts.values().stream().mapToInt(count -> count[0] + count[2]).sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("field            precision recall\n");
    for (String field : fields()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-16s %.3f     %.3f  (%d)%n",
              field,
              precision(field),
              recall(field),
              count(field)[0] + count(field)[2]));
    }
    text.append(
        String.format(Locale.ROOT, "all              %.3f     %.3f%n", precision(), recall()));
    return text + String.join("\n", mistakes);
  }
}
