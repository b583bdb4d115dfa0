package wegwijs.server.page.words;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.HoursView.Day;
import wegwijs.templates.view.HoursView.Span;

/**
 * Opening times in sentences: "Maandag tot en met vrijdag van 9.00 tot 17.00 uur." Safe to share.
 */
public final class HoursWords {
  private static final int FEW_DAYS = 2;

  private final PageTexts texts;
  private final DateTimeFormatter time;

  /** Sentences made of these texts. */
  public HoursWords(PageTexts texts) {
    this.texts = texts;
    time = DateTimeFormatter.ofPattern(texts.text("hours.format"), texts.locale());
  }

  /** A sentence for each run of days with the same times, and what else is said. */
  public static List<String> of(Optional<HoursView> hours) {
    List<String> lines = new ArrayList<>();
    hours.ifPresent(view -> {
      lines.addAll(view.inWords());
      lines.addAll(view.remarks());
    });
    return lines;
  }

  /** The days alone, without remarks; empty when no day has times. */
  public List<String> ofDays(List<Day> days) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    while (from < days.size()) {
      int to = from;
      while (to + 1 < days.size() && days.get(to + 1).spans().equals(days.get(from).spans())) {
        to++;
      }
      if (!days.get(from).spans().isEmpty()) {
        sentences.add(sentence(days.subList(from, to + 1)));
      }
      from = to + 1;
    }
    return sentences;
  }

  private String sentence(List<Day> run) {
    List<String> spans = run.getFirst().spans().stream().map(this::span).toList();
    String times = String.join(" " + texts.text("hours.and") + " ", spans);
    String first = name(run.getFirst().day());
    String days =
        switch (run.size()) {
          case 1 -> first;
          case FEW_DAYS -> texts.text("hours.two-days", first, name(run.getLast().day()));
          default -> texts.text("hours.days", first, name(run.getLast().day()));
        };
    String capital = days.substring(0, 1).toUpperCase(texts.locale()) + days.substring(1);
    return texts.text("hours.sentence", capital, times);
  }

  private String span(Span span) {
    return texts.text("hours.from-to", written(span.opens()), written(span.closes()));
  }

  private String written(LocalTime at) {
    return time.format(at);
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, texts.locale());
  }
}
