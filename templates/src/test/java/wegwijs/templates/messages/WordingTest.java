package wegwijs.templates.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.templates.view.HoursView.Span;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.OpenState.Reopening;
import wegwijs.templates.view.SearchBox;

final class WordingTest {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime HALF_PAST_FIVE = LocalTime.of(17, 30);
  private final Wording words = new Wording(Messages.load(Locale.of("nl")));

  static Stream<Arguments> openness() {
    Reopening today = new Reopening(DayOfWeek.MONDAY, NINE, true);
    Reopening monday = new Reopening(DayOfWeek.MONDAY, NINE, false);
    return Stream.of(
        Arguments.of(new OpenState.Open(HALF_PAST_FIVE), "Nu open tot 17.30 uur"),
        Arguments.of(new OpenState.ClosesSoon(HALF_PAST_FIVE), "Nu open, sluit al om 17.30 uur"),
        Arguments.of(new OpenState.Closed(null), "Nu gesloten"),
        Arguments.of(new OpenState.Closed(today), "Nu gesloten, open vandaag om 9.00 uur"),
        Arguments.of(new OpenState.Closed(monday), "Nu gesloten, open maandag om 9.00 uur"),
        Arguments.of(new OpenState.AlwaysOpen(), "Dag en nacht open"),
        Arguments.of(new OpenState.Unknown(), "Openingstijden onbekend. Bel eerst."));
  }

  @ParameterizedTest
  @MethodSource
  void openness(OpenState state, String expected) {
    assertThat(words.openness(state, true)).isEqualTo(expected);
  }

  @Test
  void asksToCallOnlyWhenThereIsANumber() {
    assertThat(words.openness(new OpenState.Unknown(), false))
        .isEqualTo("Openingstijden onbekend.");
  }

  @Test
  void saysClosedForADayWithoutHours() {
    assertThat(words.spans(List.of())).containsExactly("gesloten");
  }

  @Test
  void saysEverySpanOfADay() {
    LocalTime noon = LocalTime.of(12, 0);
    assertThat(words.spans(List.of(new Span(NINE, noon), new Span(noon, HALF_PAST_FIVE))))
        .containsExactly("9.00 tot 12.00 uur", "12.00 tot 17.30 uur");
  }

  @Test
  void writesDatesAndNumbersTheDutchWay() {
    assertThat(words.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 maart 2026");
    assertThat(words.number(12345)).isEqualTo("12.345");
  }

  @ParameterizedTest
  @CsvSource({
    "'','',false,3 resultaten",
    "geld,'',false,3 resultaten voor “geld”",
    "'',Weert,false,3 resultaten in Weert",
    "geld,Weert,false,3 resultaten voor “geld” in Weert",
    "geld,Nergens,true,3 resultaten voor “geld”",
    "'',Nergens,true,3 resultaten"
  })
  void headsResultsByWhatWasAsked(String query, String place, boolean unknown, String expected) {
    assertThat(words.results(3, new SearchBox(query, place, unknown))).isEqualTo(expected);
  }

  @Test
  void leavesEmptyPartsOutOfATitle() {
    assertThat(words.title("", "3 resultaten", "Wegwijs")).isEqualTo("3 resultaten – Wegwijs");
  }

  @Test
  void aHeadingRepeatsALongQuestionInPart() {
    String question = "mijn moeder woont alleen en kan de trap niet meer op en zij is bang";
    String heading = words.results(3, new SearchBox(question, "", false));
    assertThat(heading)
        .isEqualTo(
            "3 resultaten voor “mijn moeder woont alleen en kan de trap niet meer op en zij…”");
    assertThat(words.results(1, new SearchBox("x".repeat(61), "", false)))
        .contains("x".repeat(60) + "…");
  }
}
