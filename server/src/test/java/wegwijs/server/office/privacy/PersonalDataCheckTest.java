package wegwijs.server.office.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonalDataCheckTest {
  private final PersonalDataCheck check =
      new PersonalDataCheck(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvFileSource(resources = "/wegwijs/office/personal-data.csv", numLinesToSkip = 1)
  void findsWhatTellsWhoATextIsAbout(String text, @Nullable String found) {
    String told =
        check.find(text).stream()
            .map(datum -> datum.kind() + ": " + datum.words())
            .collect(Collectors.joining("; "));
    assertThat(told).isEqualTo(found == null ? "" : found);
  }

  @Test
  void tellsEachThingOnceAndAllKindsInOrder() {
    assertThat(check.find("Bel Henk op 06 12345678. Henk! Of mail h@example.nl, h@example.nl."))
        .extracting(PersonalDatum::words)
        .containsExactly("Henk", "06 12345678", "h@example.nl");
  }

  @Test
  void oneInElevenNumbersCanBeACitizenNumber() {
    long proof =
        IntStream.range(100_000_000, 100_011_000)
            .filter(number -> PersonalDataCheck.isElevenProof(Integer.toString(number)))
            .count();
    assertThat(proof).isBetween(800L, 1_000L);
    assertThat(PersonalDataCheck.isElevenProof("000000000")).isFalse();
    assertThat(PersonalDataCheck.isElevenProof("11122233")).isFalse();
  }

  @Test
  void longTextsTakeLittleTime() {
    String text = "Een vraag over Wmo en Wlz. De De De de de de van van A.A.A.A. ".repeat(2_000);
    assertThat(check.find(text)).hasSizeLessThan(10);
  }
}
