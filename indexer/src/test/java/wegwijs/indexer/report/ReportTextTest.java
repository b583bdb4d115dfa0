package wegwijs.indexer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;

class ReportTextTest {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("wegwijs.messages.issues", Locale.of("nl"));

  private final ReportText text = new ReportText();

  @Test
  void everyTextIsUsedAndNoneIsMissing() {
    Stream<String> reasons =
        Arrays.stream(Reason.values())
            .flatMap(reason -> Stream.of(reason + ".rule", reason + ".remedy"));
    Stream<String> effects = Arrays.stream(Issue.Effect.values()).map(effect -> "effect." + effect);
    Stream<String> outcomes =
        Arrays.stream(RunOutcome.values()).map(outcome -> "report." + outcome);
    Set<String> expected =
        Stream.of(reasons, effects, outcomes, Stream.of("report.counts", "report.more"))
            .flatMap(keys -> keys)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(new TreeSet<>(TEXTS.keySet())).isEqualTo(expected);
  }

  @Test
  void everyTextIsASentence() {
    assertThat(TEXTS.keySet())
        .allSatisfy(key -> assertThat(TEXTS.getString(key)).matches("(?s)[A-Z…].*\\."));
  }

  @Test
  void anIssueTellsPlaceValueRuleRemedyAndEffect() {
    Issue issue =
        Issue.fieldRejected("rij 3", "addresses/0/postal_code", "12A", Reason.POSTCODE_INVALID);

    assertThat(text.of(issue))
        .isEqualTo(
            "- rij 3, addresses/0/postal_code '12A': Een postcode is vier cijfers en twee letters."
                + " De eerste is geen 0; SA, SD en SS bestaan niet. Schrijf de postcode als 6001"
                + " AB. Het veld is weggelaten; de rest is bewaard. [POSTCODE_INVALID]\n");
  }

  @Test
  void theReportShowsTheBalanceAndHowMuchItHides() {
    List<Issue> issues =
        IntStream.range(0, 25)
            .mapToObj(row -> Issue.recordSkipped("rij " + row, null, Reason.ROW_EMPTY))
            .toList();
    RunReport report =
        new RunReport(
            1_234,
            "weert",
            RunOutcome.COMPLETE,
            new RunCounts(30, 2, 1, 2, 25, 1_000),
            issues,
            Map.of(Reason.ROW_EMPTY, 25));

    assertThat(text.of(report))
        .startsWith("Bron weert is verwerkt (run 1234). Verdwenen bij de bron: 1.000.\n")
        .contains("Gelezen 30 = opgenomen 2 + ongewijzigd 1 + afgekeurd 2 + overgeslagen 25.\n")
        .endsWith("… en nog 5 meldingen.\n");
  }

  @Test
  void aLongValueIsCutOffBetweenCharacters() {
    Issue issue = Issue.recordRejected("", "x".repeat(119) + "😀".repeat(40), Reason.NAME_MISSING);

    assertThat(issue.value()).isEqualTo("x".repeat(119) + "…");
  }

  @Test
  void keepsTheFirstIssuesAndCountsAll() {
    Issues issues = new Issues();
    for (int i = 0; i < Issues.MOST_KEPT + 5; i++) {
      issues.add(Issue.recordSkipped("rij " + i, null, Reason.ROW_EMPTY));
    }

    assertThat(issues.list()).hasSize(Issues.MOST_KEPT);
    assertThat(issues.counts()).containsExactly(Map.entry(Reason.ROW_EMPTY, 10_005));
  }
}
