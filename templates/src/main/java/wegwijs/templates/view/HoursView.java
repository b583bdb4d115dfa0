package wegwijs.templates.view;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Opening times.
 *
 * @param days all seven, Monday first, or empty when only words are known
 * @param inWords the days in a sentence or two; empty when there are none
 * @param remarks in words: holidays, "op afspraak"
 */
public record HoursView(List<Day> days, List<String> inWords, List<String> remarks) {
  /** Copies the lists. */
  public HoursView {
    days = List.copyOf(days);
    inWords = List.copyOf(inWords);
    remarks = List.copyOf(remarks);
  }

  /**
   * One day.
   *
   * @param spans empty when closed
   * @param today whether that is today, in Dutch time
   */
  public record Day(DayOfWeek day, List<Span> spans, boolean today) {
    /** Copies the spans. */
    public Day {
      spans = List.copyOf(spans);
    }
  }

  /** From opening to closing. */
  public record Span(LocalTime opens, LocalTime closes) {}
}
