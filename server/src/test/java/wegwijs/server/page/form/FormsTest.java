package wegwijs.server.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.MovingClock;

class FormsTest {
  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private FormStamps stamps;

  @BeforeEach
  void open() {
    OfficeStore store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    stamps = new FormStamps(store.sealer(), clock);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, TooSoon", "PT1S, TooSoon", "PT2S, Good", "PT24H, Good", "PT24H1S, Stale"})
  void aFormComesBackNeitherAtOnceNorAfterADay(Duration age, String answer) {
    String stamp = stamps.issue("vraag weert");
    clock.pass(age);
    assertThat(stamps.read("vraag weert", stamp).getClass().getSimpleName()).isEqualTo(answer);
  }

  @Test
  void eachFormHasAnIdOfItsOwnThatStays() {
    String one = stamps.issue("vraag weert");
    String other = stamps.issue("vraag weert");
    clock.pass(Duration.ofMinutes(1));
    assertThat(stamps.read("vraag weert", one)).isEqualTo(stamps.read("vraag weert", one));
    assertThat(stamps.read("vraag weert", one)).isNotEqualTo(stamps.read("vraag weert", other));
  }

  @Test
  void aStampIsForItsOwnFormAndCannotBeChanged() {
    String stamp = stamps.issue("vraag weert");
    clock.pass(Duration.ofMinutes(1));
    FormStamp.Stale stale = new FormStamp.Stale();
    assertThat(stamps.read("vraag twente", stamp)).isEqualTo(stale);
    assertThat(stamps.read("vraag weert", stamp.replaceFirst("\\.1", ".2"))).isEqualTo(stale);
    assertThat(stamps.read("vraag weert", "")).isEqualTo(stale);
  }

  @Test
  void whatIsFilledInIsCleanAndNoLongerThanAsked() {
    FormInput input =
        new FormInput(
            Map.of(
                "a", List.of("  een\u0000\r\n twee\t"),
                "b", List.of(" een\r\ntwee\u0007\r drie "),
                "c", List.of("x".repeat(50)),
                "d", List.of("1", "2")));
    assertThat(input.line("a", 20)).isEqualTo("een twee");
    assertThat(input.text("b", 20)).isEqualTo("een\ntwee\n drie");
    assertThat(input.line("c", 20)).hasSize(20);
    assertThat(input.line("geen", 20)).isEmpty();
    assertThat(input.all("d")).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "naam@voorbeeld.nl, true",
    "a.b+c@sub.voorbeeld.nl, true",
    "naam@voorbeeld, false",
    "naam voorbeeld.nl, false",
    "twee@adressen@voorbeeld.nl, false",
    "'a@b.nl, c@d.nl', false",
    "<a@b.nl>, false",
    "'', false",
  })
  void tellsAddressesFromOtherText(String text, boolean isAddress) {
    assertThat(Mail.isAddress(text)).isEqualTo(isAddress);
  }
}
