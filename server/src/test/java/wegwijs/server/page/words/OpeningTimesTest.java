package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.json.Json;
import wegwijs.data.model.Service;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.OpenState;

class OpeningTimesTest {
  private static final String WEEKLY =
      "{\"freq\":\"WEEKLY\",\"byday\":\"MO,SU\",\"opens_at\":\"09:00\",\"closes_at\":\"10:00\"}";

  @ParameterizedTest
  @CsvSource({
    // The clock goes back on 25 October 2026 and forward on 28 March 2027, both on a Sunday.
    "2026-10-25T07:30:00Z, false",
    "2026-10-25T08:30:00Z, true",
    "2027-03-28T07:30:00Z, true",
    "2027-03-28T08:30:00Z, false"
  })
  void goesByDutchTimeAlsoWhenTheClockChanges(String instant, boolean isOpen) {
    OpenState state = at(instant).openNow(service(WEEKLY));
    assertThat(state).isNotNull();
    assertThat(state.isOpen()).isEqualTo(isOpen);
  }

  @Test
  void showsAllSevenDaysAndMarksToday() {
    HoursView hours = at("2026-11-23T09:30:00Z").find(service(WEEKLY)).orElseThrow();
    assertThat(hours.days()).hasSize(7);
    assertThat(hours.days().getFirst().today()).isTrue();
    assertThat(hours.days().getFirst().spans()).hasSize(1);
    assertThat(hours.days().get(1).spans()).isEmpty();
  }

  @Test
  void keepsToWordsWhereTheSourceHasNoTimes() {
    Service service = service("{\"description\":\"Elke eerste maandag.\"}");
    OpeningTimes times = at("2026-11-23T09:30:00Z");
    assertThat(times.find(service).orElseThrow())
        .isEqualTo(
            new HoursView(
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of("Elke eerste maandag.")));
    assertThat(times.openNow(service)).isNull();
  }

  @Test
  void makesNoWeekOfWhatIsMonthlyOrFortnightlyOrOver() {
    String rest = ",\"byday\":\"MO\",\"opens_at\":\"09:00\",\"closes_at\":\"10:00\"}";
    OpeningTimes times = at("2026-11-23T08:30:00Z");
    assertThat(times.find(service("{\"freq\":\"MONTHLY\"" + rest))).isEmpty();
    assertThat(times.find(service("{\"freq\":\"WEEKLY\",\"interval\":2" + rest))).isEmpty();
    assertThat(times.find(service("{\"freq\":\"WEEKLY\",\"until\":\"20261122\"" + rest))).isEmpty();
    assertThat(times.find(service("{\"freq\":\"WEEKLY\",\"valid_to\":\"2026-11-22\"" + rest)))
        .isEmpty();
    assertThat(times.find(service("{\"freq\":\"WEEKLY\",\"until\":\"20261123\"" + rest)))
        .isPresent();
  }

  private static OpeningTimes at(String instant) {
    return new OpeningTimes(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), PageTexts.dutch());
  }

  private static Service service(String schedule) {
    String id = "\"id\":\"00000000-0000-4000-8000-000000000001\"";
    String json =
        "{%s,\"name\":\"Proef\",\"schedules\":[{%s,%s]}".formatted(id, id, schedule.substring(1));
    return Json.read(json.getBytes(StandardCharsets.UTF_8), Service.class);
  }
}
