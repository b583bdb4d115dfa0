package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * When something is open. Immutable.
 *
 * @param rules in the order of the week; rules that differ only in their days are one
 * @param closedOnHolidays whether public holidays are excepted
 */
public record OpeningHours(List<OpeningRule> rules, boolean closedOnHolidays) {
  /** What names days holds one of these; most texts hold none and need not be taken apart. */
  private static final WordPattern DAYS =
      WordPattern.of(
          "da[gy]|week|daily|(?<!\\p{L})(?:ma|di|woe?|do|vr|vrij|za|zo)(?!\\p{L})|dag en"
              + " nacht|24/7");

  private static final TimeSpan OFFICE =
      new TimeSpan(LocalTime.of(9, 0), Optional.of(LocalTime.of(17, 0)));

  /** Puts the rules in order and together. */
  public OpeningHours {
    rules = together(rules);
  }

  /**
   * The hours that a Dutch text tells, such as "ma t/m vr 9.00-17.00 uur, gesloten op feestdagen";
   * lines of a table are lines of the text. Empty when it tells none that is sure.
   */
  public static Optional<OpeningHours> parse(String dutch) {
    if (!mayNameDays(dutch)) {
      return Optional.empty();
    }
    List<HoursToken> tokens = HoursLexer.tokens(dutch);
    return HoursLexer.mayTellDays(tokens) ? new HoursReader(tokens).read() : Optional.empty();
  }

  /** Whether a text may name days, without which it tells no hours; costs little to ask. */
  public static boolean mayNameDays(String dutch) {
    return DAYS.isIn(dutch);
  }

  /** Whether any rule tells hours at which one may come. */
  public boolean tellsHours() {
    return rules.stream().anyMatch(rule -> !rule.spans().isEmpty());
  }

  /**
   * Whether it is open every day, all day or from 9.00 to 17.00: what modules of sites fill in when
   * nobody tells them better.
   */
  public boolean isUsualDefault() {
    return rules.size() == 1
        && rules.getFirst().days().days().size() == DayOfWeek.values().length
        && rules.getFirst().spans().size() == 1
        && (rules.getFirst().spans().getFirst().isWholeDay()
            || rules.getFirst().spans().getFirst().equals(OFFICE));
  }

  /** Schedules of HSDS 3 as trees: one for each span of each rule. */
  public List<Map<String, Object>> schedules() {
    return HsdsSchedules.of(this);
  }

  private static List<OpeningRule> together(List<OpeningRule> rules) {
    List<OpeningRule> merged = new ArrayList<>();
    for (OpeningRule rule : rules) {
      int same = 0;
      while (same < merged.size() && !merged.get(same).isLikeExceptForDays(rule)) {
        same++;
      }
      if (same == merged.size()) {
        merged.add(rule);
      } else {
        merged.set(same, rule.on(rule.days().and(merged.get(same).days())));
      }
    }
    return inOrder(ofSameDays(merged));
  }

  /** "Woensdag 17-18" and "woensdag 18.30-19.30" are two spans of one rule. */
  private static List<OpeningRule> ofSameDays(List<OpeningRule> rules) {
    List<OpeningRule> merged = new ArrayList<>();
    for (OpeningRule rule : rules) {
      int same = 0;
      while (same < merged.size() && !merged.get(same).isEarlierOnDaysOf(rule)) {
        same++;
      }
      if (same == merged.size()) {
        merged.add(rule);
      } else {
        merged.set(same, merged.get(same).and(rule.spans()));
      }
    }
    return merged;
  }

  private static List<OpeningRule> inOrder(List<OpeningRule> rules) {
    return rules.stream()
        .sorted(Comparator.comparing(rule -> rule.days().days().iterator().next()))
        .toList();
  }
}
