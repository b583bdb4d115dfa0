package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.indexer.merge.Normalised;
import wegwijs.indexer.merge.Normaliser;

/** How well the fields of pages like those of real care, welfare and volunteer sites are found. */
class GoldenPagesTest {
  private static final double PRECISION = 0.95;
  private static final double RECALL = 0.90;

  private static final Places PLACES = Places.shipped();

  static List<GoldenPage> pages() {
    return GoldenPage.all();
  }

  @Test
  void findsEachFieldWithThePrecisionAndRecallThatWereAgreed() {
    Measure measure = Measure.of(pages());

    assertThat(pages()).hasSizeGreaterThanOrEqualTo(259);
    assertThat(measure.fields())
        .allSatisfy(field -> {
          assertThat(measure.precision(field))
              .as("%s%n%s", field, measure)
              .isGreaterThanOrEqualTo(PRECISION);
          assertThat(measure.recall(field))
              .as("%s%n%s", field, measure)
              .isGreaterThanOrEqualTo(RECALL);
        });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void notesTheIssuesOfAPage(GoldenPage golden) {
    List<String> reasons =
        switch (extract(golden)) {
          case Extraction.Extracted found ->
              found.issues().stream().map(issue -> issue.reason().name()).toList();
          case Extraction.NotContent none -> List.of();
        };

    assertThat(reasons).containsAll(golden.issues());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyRecordPassesTheNormaliserWithoutALostField(GoldenPage golden) {
    Normaliser normaliser =
        new Normaliser(new Source("proef", SourceFormat.WEGWIJS, null, null, 50, null));

    for (ExtractedRecord record : records(golden)) {
      Normalised normalised = normaliser.normalise(record.candidate());
      assertThat(normalised).isInstanceOf(Normalised.Accepted.class);
      assertThat(normalised.issues()).isEmpty();
      assertThat(normaliser.unknownFields(record.candidate()))
          .isSubsetOf(
              "organization",
              "application_process",
              "fees_description",
              "cost_options",
              "eligibility_description",
              "minimum_age",
              "maximum_age",
              "service_areas");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsHeldStandsInNoRecord(GoldenPage golden) {
    if (extract(golden) instanceof Extraction.Extracted found) {
      for (Held held : found.held()) {
        assertThat(values(found.records())).doesNotContain(held.value());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyValueHasItsEvidence(GoldenPage golden) {
    for (ExtractedRecord record : records(golden)) {
      assertThat(record.evidence()).isNotEmpty();
      assertThat(record.evidence().values())
          .allSatisfy(evidence -> {
            assertThat(evidence.selector()).isNotBlank();
            assertThat(evidence.source()).isEqualTo(golden.page().url());
            assertThat(evidence.fetchedAt()).isEqualTo(golden.page().fetchedAt());
          });
    }
  }

  private static Extraction extract(GoldenPage golden) {
    return new Extractor(Optional.empty(), PLACES).extract(golden.page());
  }

  private static List<ExtractedRecord> records(GoldenPage golden) {
    return extract(golden) instanceof Extraction.Extracted found ? found.records() : List.of();
  }

  private static List<String> values(List<ExtractedRecord> records) {
    return records.stream().flatMap(record -> values(record.tree())).toList();
  }

  private static Stream<String> values(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> map.values().stream().flatMap(GoldenPagesTest::values);
      case List<?> list -> list.stream().flatMap(GoldenPagesTest::values);
      default -> Stream.of(String.valueOf(tree));
    };
  }
}
