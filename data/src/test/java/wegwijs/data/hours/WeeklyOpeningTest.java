package wegwijs.data.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.json.Json;
import wegwijs.data.model.Service;
import wegwijs.data.time.DutchTime;

class WeeklyOpeningTest {
  private static final String MONDAY = "\"byday\":\"MO\",\"opens_at\":\"09:00\",";

  @ParameterizedTest
  @CsvSource({
    // Monday 23 November 2026: in the opening minute it is open, in the closing one no longer.
    "MONDAY,    09:00, 17:00, 2026-11-23T08:59:59, false",
    "MONDAY,    09:00, 17:00, 2026-11-23T09:00,    true",
    "MONDAY,    09:00, 17:00, 2026-11-23T16:59:59, true",
    "MONDAY,    09:00, 17:00, 2026-11-23T17:00,    false",
    "MONDAY,    09:00, 17:00, 2026-11-24T12:00,    false",
    // Over midnight, and from the last day of the week to the first.
    "FRIDAY,    22:00, 02:00, 2026-11-27T21:59,    false",
    "FRIDAY,    22:00, 02:00, 2026-11-27T23:59:59, true",
    "FRIDAY,    22:00, 02:00, 2026-11-28T00:00,    true",
    "FRIDAY,    22:00, 02:00, 2026-11-28T02:00,    false",
    "SUNDAY,    22:00, 02:00, 2026-11-23T01:59,    true",
    "SUNDAY,    22:00, 02:00, 2026-11-22T01:00,    false",
    // Whole days, however they are written.
    "WEDNESDAY, 00:00, 00:00, 2026-11-25T00:00,    true",
    "WEDNESDAY, 00:00, 00:00, 2026-11-25T23:59:59, true",
    "WEDNESDAY, 00:00, 00:00, 2026-11-26T00:00,    false",
    "WEDNESDAY, 00:00, 23:59, 2026-11-25T23:59:59, true",
    "WEDNESDAY, 18:00, 00:00, 2026-11-25T23:59,    true",
    "WEDNESDAY, 18:00, 00:00, 2026-11-26T00:00,    false",
  })
  void isOpenFromTheOpeningMinuteUntilTheClosingOne(
      DayOfWeek day, LocalTime opens, LocalTime closes, LocalDateTime moment, boolean isOpen) {
    WeeklyOpening opening = new WeeklyOpening(day, opens, closes, LocalDate.MIN, LocalDate.MAX);
    assertThat(opening.isOpenAt(moment)).isEqualTo(isOpen);
  }

  @ParameterizedTest
  @CsvSource({
    // The clock goes back on 25 October 2026 and forward on 28 March 2027, both on a Sunday.
    "2026-10-25T07:30:00Z, false",
    "2026-10-25T08:00:00Z, true",
    "2026-10-26T08:00:00Z, false",
    "2027-03-28T06:59:00Z, false",
    "2027-03-28T07:00:00Z, true",
  })
  void goesByTheDutchClockOnTheWall(Instant instant, boolean isOpen) {
    WeeklyOpening opening =
        new WeeklyOpening(
            DayOfWeek.SUNDAY,
            LocalTime.of(9, 0),
            LocalTime.of(12, 0),
            LocalDate.MIN,
            LocalDate.MAX);
    LocalDateTime now = DutchTime.now(Clock.fixed(instant, ZoneOffset.UTC));
    assertThat(opening.isOpenAt(now)).isEqualTo(isOpen);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"valid_from\":\"2026-11-24\",', false",
    "'\"valid_from\":\"2026-11-23\",', true",
    "'\"valid_to\":\"2026-11-22\",', false",
    "'\"valid_to\":\"2026-11-23\",', true",
    "'\"until\":\"20261122T235959Z\",', false",
    "'\"until\":\"2026-11-23\",', true",
    "'\"until\":\"20269999\",', true",
    "'\"valid_to\":\"2027-01-01\",\"until\":\"20261122\",', false",
  })
  void holdsNoLongerThanItsSourceSays(String period, boolean isOpen) {
    Service service = service(period + MONDAY + "\"closes_at\":\"17:00\"");
    assertThat(WeeklyOpening.of(service)).hasSize(1);
    assertThat(
            WeeklyOpening.of(service).getFirst().isOpenAt(LocalDateTime.parse("2026-11-23T10:00")))
        .isEqualTo(isOpen);
  }

  @Test
  void isMadeOfTheSchedulesOfServiceOfferAndPlaceEachOnce() {
    String schedule = "{\"id\":\"00000000-0000-4000-8000-00000000000%s\",%s}";
    String own = schedule.formatted("2", MONDAY + "\"closes_at\":\"12:00\"");
    String offer = schedule.formatted("3", MONDAY + "\"closes_at\":\"13:00\"");
    String place = schedule.formatted("4", MONDAY + "\"closes_at\":\"12:00\"");
    String json =
        """
        {"id":"00000000-0000-4000-8000-000000000001","name":"Proef","schedules":[%s],
         "service_at_locations":[{"id":"00000000-0000-4000-8000-000000000005","schedules":[%s],
          "location":{"id":"00000000-0000-4000-8000-000000000006","schedules":[%s]}}]}
        """
            .formatted(own, offer, place);
    assertThat(WeeklyOpening.of(read(json)))
        .extracting(WeeklyOpening::closes)
        .containsExactly(LocalTime.of(12, 0), LocalTime.of(13, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"description\":\"Maandag van 9 tot 17 uur\"'",
    "'\"byday\":\"MO\",\"opens_at\":\"09:00\"'",
    "'\"byday\":\"MO\",\"opens_at\":\"09:00\",\"closes_at\":\"12:00\",\"freq\":\"MONTHLY\"'",
    "'\"byday\":\"MO\",\"opens_at\":\"09:00\",\"closes_at\":\"12:00\",\"interval\":2'",
  })
  void isNotMadeOfWhatIsNotTheSameEveryWeek(String schedule) {
    assertThat(WeeklyOpening.of(service(schedule))).isEmpty();
  }

  private static Service service(String schedule) {
    String id = "\"id\":\"00000000-0000-4000-8000-000000000001\"";
    return read("{%s,\"name\":\"Proef\",\"schedules\":[{%s,%s}]}".formatted(id, id, schedule));
  }

  private static Service read(String json) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), Service.class);
  }
}
