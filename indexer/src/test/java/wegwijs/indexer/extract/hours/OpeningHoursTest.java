package wegwijs.indexer.extract.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OpeningHoursTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/wegwijs/indexer/extract/hours/hours.csv",
      delimiter = '|',
      numLinesToSkip = 1)
  void readsDutchPhrases(String text, @Nullable String osm, @Nullable String sentence) {
    Optional<OpeningHours> hours = OpeningHours.parse(text.replace("\\n", "\n"));
    hours.map(OsmForm::of).ifPresent(OpeningHoursTest::isValid);

    assertThat(hours.map(OsmForm::of)).isEqualTo(Optional.ofNullable(osm));
    assertThat(hours.map(OpeningHoursTest::sentences)).isEqualTo(Optional.ofNullable(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/wegwijs/indexer/extract/hours/hours.csv",
      delimiter = '|',
      numLinesToSkip = 1)
  void readsItsOwnSentenceBack(String text, @Nullable String osm, @Nullable String sentence) {
    Optional<OpeningHours> hours = Optional.ofNullable(sentence).flatMap(OpeningHours::parse);

    assertThat(hours.map(OsmForm::of)).isEqualTo(Optional.ofNullable(osm));
  }

  @Test
  void aRuleBecomesAScheduleOfHsds() {
    OpeningHours hours = OpeningHours.parse("ma en wo 9.00-12.00 en 13.00-17.00 uur").orElseThrow();

    assertThat(hours.schedules())
        .isEqualTo(
            List.of(
                Map.of(
                    "freq", "WEEKLY",
                    "byday", "MO,WE",
                    "opens_at", "09:00",
                    "closes_at", "12:00",
                    "description",
                        "Maandag en woensdag van 9.00 tot 12.00 uur en van 13.00 tot 17.00 uur."),
                Map.of(
                    "freq", "WEEKLY",
                    "byday", "MO,WE",
                    "opens_at", "13:00",
                    "closes_at", "17:00")));
  }

  @Test
  void anOccurrenceInTheMonthIsMonthlyAndAClosedDayIsNoSchedule() {
    OpeningHours hours =
        OpeningHours.parse("elke eerste dinsdag van 9.00-12.00 uur, zondag gesloten").orElseThrow();

    assertThat(hours.schedules())
        .singleElement()
        .satisfies(schedule ->
            assertThat(schedule).containsEntry("freq", "MONTHLY").containsEntry("byday", "1TU"));
  }

  @Test
  void evenWeeksAreWeekNumbers() {
    OpeningHours hours = OpeningHours.parse("vrijdag 9.00-12.00 (oneven weken)").orElseThrow();

    assertThat(hours.schedules().getFirst().get("byweekno").toString()).startsWith("1,3,5,");
  }

  @Property(tries = 300)
  void everySentenceOfRulesReadsBackAsTheSameHours(@ForAll("phrases") String phrase) {
    Optional<OpeningHours> hours = OpeningHours.parse(phrase);

    assertThat(hours.map(OpeningHoursTest::sentences).flatMap(OpeningHours::parse))
        .isEqualTo(hours);
  }

  @Property(tries = 500)
  void whatPhrasesTellIsValidForOpenStreetMap(@ForAll("phrases") String phrase) {
    OpeningHours.parse(phrase).map(OsmForm::of).ifPresent(OpeningHoursTest::isValid);
  }

  private static String sentences(OpeningHours hours) {
    Stream<String> rules = hours.rules().stream().map(HoursSentence::of);
    return Stream.concat(
            rules,
            hours.closedOnHolidays() ? Stream.of(HoursSentence.CLOSED_ON_HOLIDAYS) : Stream.empty())
        .collect(Collectors.joining(" "));
  }

  /** Strictly, by the parser of OpenStreetMap's own tools. */
  private static void isValid(String osm) {
    assertThatCode(() ->
            new OpeningHoursParser(new ByteArrayInputStream(osm.getBytes(StandardCharsets.UTF_8)))
                .rules(true))
        .as(osm)
        .doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    assertThat(OpeningHours.parse(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(
            "ma",
            "di",
            "woensdag",
            "vr",
            "zo",
            "t/m",
            "-",
            ",",
            "en",
            "9",
            "9.00",
            "12.30",
            "tot",
            "uur",
            "van",
            "gesloten",
            "even weken",
            "eerste",
            "derde",
            "dagelijks",
            "op afspraak",
            "feestdagen",
            "\n",
            ".",
            ";",
            "om de week",
            "vanaf",
            "19.00 uur",
            "13:00-17:00")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
