package wegwijs.templates.view;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Opening times.
 *
 * @param days all seven, Monday first, or empty when only words are known
 * @param remarks in words: holidays, "op afspraak"
 */
public record HoursView(List<Day> days, List<String> remarks) {
  /** Copies the lists. */
  public HoursView {
    days = List.copyOf(days);
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
