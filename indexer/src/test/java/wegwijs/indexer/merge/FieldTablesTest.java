package wegwijs.indexer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each line of the tables is a value as sources write it, and what becomes of it. */
class FieldTablesTest {
  private static final String FOLDER = "/wegwijs/indexer/merge/";

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "phones.csv", delimiter = '|', quoteCharacter = '~')
  void judgesPhones(String text, String spreadsheet, String outcome, @Nullable String value) {
    assertJudged("number", text, Map.of(), spreadsheet, outcome, value);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = FOLDER + "values.csv",
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false)
  void judgesValues(
      String field, String text, String spreadsheet, String outcome, @Nullable String value) {
    assertJudged(field, text, Map.of(), spreadsheet, outcome, value);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "identifiers.csv", delimiter = '|')
  void judgesIdentifiers(
      String type, String text, String spreadsheet, String outcome, @Nullable String value) {
    assertJudged("identifier", text, Map.of("identifier_type", type), spreadsheet, outcome, value);
  }

  private static void assertJudged(
      String field,
      String text,
      Map<String, @Nullable Object> siblings,
      String spreadsheet,
      String outcome,
      @Nullable String value) {
    FieldOutcome found =
        FieldRules.of(field).judge(CleanText.of(text), siblings, spreadsheet.equals("yes"));
    switch (found) {
      case FieldOutcome.Kept(Object kept) ->
          assertThat("kept " + kept).isEqualTo(outcome + " " + value);
      case FieldOutcome.Repaired(Object repaired, var reason) ->
          assertThat("repaired " + repaired).isEqualTo(outcome + " " + value);
      case FieldOutcome.Rejected(var reason) -> assertThat(reason.name()).isEqualTo(outcome);
    }
  }
}
