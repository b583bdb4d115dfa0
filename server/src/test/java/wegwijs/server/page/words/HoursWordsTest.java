package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.HoursView.Day;
import wegwijs.templates.view.HoursView.Span;

class HoursWordsTest {
  private final HoursWords words = new HoursWords(PageTexts.dutch());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9-17 9-17 9-17 9-17 9-17 - - | Maandag tot en met vrijdag van 9.00 tot 17.00 uur.",
        "9-12 9-12 - - - - - | Maandag en dinsdag van 9.00 tot 12.00 uur.",
        "- - 9-12+13-17 - - - - | Woensdag van 9.00 tot 12.00 uur en van 13.00 tot 17.00 uur.",
        "9-12 - 9-12 - - - - | Maandag van 9.00 tot 12.00 uur. Woensdag van 9.00 tot 12.00 uur.",
        "- - - - - - - | ''",
      })
  void saysRunsOfEqualDaysInOneSentence(String week, String said) {
    assertThat(String.join(" ", words.ofDays(days(week)))).isEqualTo(said);
  }

  @Test
  void addsWhatIsOnlyKnownInWords() {
    List<Day> days = days("9-12 - - - - - -");
    HoursView view = new HoursView(days, words.ofDays(days), List.of("Op afspraak."));
    assertThat(HoursWords.of(Optional.of(view)))
        .containsExactly("Maandag van 9.00 tot 12.00 uur.", "Op afspraak.");
    assertThat(HoursWords.of(Optional.empty())).isEmpty();
  }

  private static List<Day> days(String week) {
    List<String> written = Arrays.asList(week.split(" ", -1));
    return IntStream.range(0, written.size())
        .mapToObj(i -> new Day(DayOfWeek.of(i + 1), spans(written.get(i)), false))
        .toList();
  }

  private static List<Span> spans(String written) {
    return written.equals("-")
        ? List.of()
        : Arrays.stream(written.split("\\+", -1))
            .map(span -> Arrays.asList(span.split("-", -1)))
            .map(span -> new Span(hour(span.get(0)), hour(span.get(1))))
            .toList();
  }

  private static LocalTime hour(String written) {
    return LocalTime.of(Integer.parseInt(written), 0);
  }
}
