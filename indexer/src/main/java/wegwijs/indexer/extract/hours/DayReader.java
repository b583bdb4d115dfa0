package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads which days are meant: "ma t/m vr", "elke eerste en derde dinsdag van de maand". */
final class DayReader {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("eerste", 1),
          Map.entry("1e", 1),
          Map.entry("tweede", 2),
          Map.entry("2e", 2),
          Map.entry("derde", 3),
          Map.entry("3e", 3),
          Map.entry("vierde", 4),
          Map.entry("4e", 4),
          Map.entry("vijfde", 5),
          Map.entry("5e", 5),
          Map.entry("laatste", -1));
  private static final Set<String> MONTHS =
      Set.of(
          ("januari februari maart april mei juni juli augustus september oktober"
                  + " november december jan feb mrt apr jun jul aug sep sept okt nov dec")
              .split(" ", -1));

  private final TokenCursor cursor;

  DayReader(TokenCursor cursor) {
    this.cursor = cursor;
  }

  static boolean isMonth(HoursToken token) {
    return token instanceof HoursToken.Word word && MONTHS.contains(word.text());
  }

  /** The days that are named here; empty, without moving, when there are none. */
  Optional<DayChoice> read() {
    int start = cursor.position();
    Set<Integer> occurrences = occurrences();
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    boolean goesOn = addDays(days);
    while (goesOn) {
      int before = cursor.position();
      goesOn = separator() && addDaysAfterOrdinals(days, occurrences);
      if (!goesOn) {
        cursor.moveTo(before);
      }
    }
    if (!days.isEmpty()) {
      leaveOut(days);
    }
    if (days.isEmpty() || isDate()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return Optional.of(new DayChoice(days, occurrences, WeekParity.EVERY));
  }

  /** "elke werkdag behalve op woensdag en vrijdag". */
  private void leaveOut(EnumSet<DayOfWeek> days) {
    int start = cursor.position();
    EnumSet<DayOfWeek> except = EnumSet.noneOf(DayOfWeek.class);
    boolean goesOn = cursor.take("behalve", "uitgezonderd");
    cursor.take("op");
    while (goesOn && addNamedDays(except)) {
      goesOn = separator();
    }
    if (except.isEmpty()) {
      cursor.moveTo(start);
    }
    days.removeAll(except);
  }

  /** "dinsdag 12 mei" is one day and no rule. */
  private boolean isDate() {
    if (cursor.peek() instanceof HoursToken.Other) {
      return true;
    }
    return cursor.peek() instanceof HoursToken.Clock && isMonth(cursor.peek(1));
  }

  private Set<Integer> occurrences() {
    Set<Integer> found = new TreeSet<>();
    int start = cursor.position();
    while (ordinal() != null) {
      found.add(ordinal());
      cursor.skip();
      if (!cursor.takeMark(',')) {
        cursor.take("en", "of");
      }
    }
    if (!(cursor.peek() instanceof HoursToken.Day)) {
      cursor.moveTo(start);
      found.clear();
    }
    return found;
  }

  private @Nullable Integer ordinal() {
    return cursor.peek() instanceof HoursToken.Word word ? ORDINALS.get(word.text()) : null;
  }

  private boolean addDaysAfterOrdinals(EnumSet<DayOfWeek> days, Set<Integer> occurrences) {
    Set<Integer> more = occurrences();
    if (more.isEmpty() != occurrences.isEmpty() && !more.isEmpty()) {
      return false;
    }
    occurrences.addAll(more);
    return addDays(days);
  }

  /** "ma, di", "ma/di", "dinsdag- en vrijdagmorgen". */
  private boolean separator() {
    boolean cutOff =
        cursor.isMark(0, '-') && (cursor.isWord(1, "en", "of") || cursor.isMark(1, ','));
    boolean mark =
        (cutOff && cursor.takeMark('-') && !cursor.isMark(0, ','))
            || cursor.takeMark(',')
            || cursor.takeMark('/')
            || cursor.takeMark('&');
    boolean word = cursor.take("en", "of", "op");
    return mark || word || cursor.takeMark('+');
  }

  private boolean addDays(EnumSet<DayOfWeek> days) {
    int wholeWeek = wholeWeek();
    if (wholeWeek > 0) {
      cursor.moveTo(cursor.position() + wholeWeek);
      days.addAll(EnumSet.allOf(DayOfWeek.class));
      return true;
    }
    if (cursor.take("werkdagen", "werkdag", "doordeweeks", "weekdagen")) {
      days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      return true;
    }
    if (cursor.take("weekend", "weekenden")) {
      days.addAll(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      return true;
    }
    return addNamedDays(days);
  }

  /** How many marks say "dagelijks", "elke dag" or "zeven dagen per week"; 0 when none do. */
  private int wholeWeek() {
    if (cursor.isWord(0, "dagelijks")) {
      return 1;
    }
    if (cursor.isWord(0, "elke", "iedere", "alle") && cursor.isWord(1, "dag", "dagen")) {
      return 2;
    }
    boolean isSeven =
        cursor.isWord(0, "zeven")
            || (cursor.peek() instanceof HoursToken.Clock clock
                && !clock.hasMinutes()
                && clock.time().getHour() == DayOfWeek.values().length);
    boolean isWeek =
        isSeven
            && cursor.isWord(1, "dagen")
            && (cursor.isWord(2, "per") || (cursor.isWord(2, "in") && cursor.isWord(3, "de")));
    return isWeek ? (cursor.isWord(2, "per") ? 4 : 5) : 0;
  }

  private boolean addNamedDays(EnumSet<DayOfWeek> days) {
    if (!(cursor.peek() instanceof HoursToken.Day first) || !isMeant(first)) {
      return false;
    }
    cursor.skip();
    if (first.isAbbreviation()) {
      cursor.takeMark('.');
    }
    int before = cursor.position();
    if (rangeTo() && cursor.peek() instanceof HoursToken.Day last) {
      cursor.skip();
      if (last.isAbbreviation()) {
        cursor.takeMark('.');
      }
      addRange(days, first.day(), last.day());
      return true;
    }
    cursor.moveTo(before);
    days.add(first.day());
    return true;
  }

  private boolean rangeTo() {
    if (cursor.takeMark('-') || cursor.take("tm")) {
      return true;
    }
    if (!cursor.take("tot")) {
      return false;
    }
    if (cursor.take("en")) {
      return cursor.take("met");
    }
    return true;
  }

  /** A short word such as "zo" or "do" is a day only beside something that goes with days. */
  private boolean isMeant(HoursToken.Day day) {
    return !day.isAbbreviation() || goesWithDays(1) || goesWithDays(-1);
  }

  private boolean goesWithDays(int ahead) {
    return switch (cursor.peek(ahead)) {
      case HoursToken.Clock clock -> ahead > 0;
      case HoursToken.Day other -> true;
      case HoursToken.Mark mark ->
          (ahead > 0 && mark.sign() == '\n' && cursor.peek(ahead + 1) instanceof HoursToken.Clock)
              || (ahead > 0 && ".:".indexOf(mark.sign()) >= 0 && isFollowedByTime(ahead + 1))
              || ("-,/&".indexOf(mark.sign()) >= 0 && isDayOrClock(ahead * 2));
      case HoursToken.Word word -> goesWithDays(word.text(), ahead);
      case HoursToken.Other other -> false;
    };
  }

  private boolean isFollowedByTime(int ahead) {
    return isDayOrClock(ahead)
        || (cursor.isMark(ahead, ':') && isDayOrClock(ahead + 1))
        || ((cursor.isWord(ahead, "en", "of") || isListMark(ahead)) && isDayOrClock(ahead + 1))
        || cursor.isWord(ahead, "van", "gesloten", "dicht", "tm", "op")
        || ((cursor.isMark(ahead, '-') || cursor.isMark(ahead, '\n')) && isDayOrClock(ahead + 1));
  }

  private boolean isListMark(int ahead) {
    return cursor.isMark(ahead, ',') || cursor.isMark(ahead, '&') || cursor.isMark(ahead, '/');
  }

  private boolean goesWithDays(String word, int ahead) {
    return switch (word) {
      case "tm" -> true;
      case "tot", "en" -> isDayOrClock(ahead * 2) || cursor.isWord(2, "met");
      case "van", "vanaf" -> ahead > 0 && cursor.peek(2) instanceof HoursToken.Clock;
      case "gesloten", "dicht" -> ahead > 0;
      case "ook", "alleen" -> ahead > 0 && isFollowedByTime(2);
      case "op" -> ahead > 0 && cursor.isWord(2, "afspraak");
      default -> false;
    };
  }

  private boolean isDayOrClock(int ahead) {
    HoursToken token = cursor.peek(ahead);
    return token instanceof HoursToken.Day || (ahead > 0 && token instanceof HoursToken.Clock);
  }

  private static void addRange(EnumSet<DayOfWeek> days, DayOfWeek first, DayOfWeek last) {
    DayOfWeek day = first;
    days.add(day);
    while (day != last) {
      day = day.plus(1);
      days.add(day);
    }
  }
}
