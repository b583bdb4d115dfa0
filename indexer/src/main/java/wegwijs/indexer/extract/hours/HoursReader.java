package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads opening hours from the marks of a Dutch text: days, then hours, "gesloten" or "op afspraak"
 * for them; or hours first and then the days. What stands in between is passed over, and hours
 * without days are no opening hours. Used once; looks at each mark a bounded number of times.
 */
final class HoursReader {
  private static final String[] EXCEPT = {
    "gesloten", "dicht", "uitgezonderd", "behalve", "uitzondering", "niet", "muv"
  };

  /** Behind hours: "'s Middags alleen op afspraak". */
  private static final String[] PARTS_OF_DAY = {
    "ochtends", "morgens", "middags", "avonds", "ochtend", "middag", "avond"
  };

  private final TokenCursor cursor;
  private final DayReader dayReader;
  private final List<OpeningRule> rules = new ArrayList<>();
  private final List<TimeSpan> pendingSpans = new ArrayList<>();
  private final List<TimeSpan> spans = new ArrayList<>();
  private @Nullable DayChoice days;
  private OpeningRule.Kind kind = OpeningRule.Kind.OPEN;
  private boolean everyOtherWeek;
  private boolean nextIsEveryOtherWeek;
  private boolean closedOnHolidays;
  private boolean nextIsByAppointment;
  private int lineEnds;

  HoursReader(List<HoursToken> tokens) {
    cursor = new TokenCursor(tokens);
    dayReader = new DayReader(cursor);
  }

  Optional<OpeningHours> read() {
    while (cursor.hasNext()) {
      step();
    }
    finishRule();
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpeningHours(rules, closedOnHolidays));
  }

  private void step() {
    if (isAlwaysOpen()) {
      return;
    }
    Optional<DayChoice> found = dayReader.read();
    if (found.isPresent()) {
      startRule(found.get());
      return;
    }
    if (endsOtherwise()) {
      return;
    }
    Optional<TimeSpan> span = new SpanReader(cursor).read(days != null && spans.isEmpty());
    if (span.isPresent()) {
      (days == null ? pendingSpans : spans).add(span.get());
      lineEnds = 0;
      return;
    }
    if (cursor.peek() instanceof HoursToken.Word word) {
      word(word.text());
    } else if (cursor.peek() instanceof HoursToken.Mark mark) {
      mark(mark.sign());
    }
    cursor.skip();
  }

  /** "24 uur per dag", "24/7", "dag en nacht". */
  private boolean isAlwaysOpen() {
    boolean byHours =
        cursor.peek() instanceof HoursToken.Clock clock
            && clock.time().equals(LocalTime.MIDNIGHT)
            && clock.hasUnit()
            && cursor.isWord(1, "per")
            && cursor.isWord(2, "dag");
    boolean byDay =
        cursor.isWord(0, "dag")
            && cursor.isWord(1, "en")
            && cursor.isWord(2, "nacht")
            && cursor.isNear(5, "bereikbaar", "open", "geopend", "bereiken", "bellen", "bel");
    if (!byHours && !byDay) {
      return false;
    }
    cursor.moveTo(cursor.position() + 3);
    finishRule();
    DayChoice all = new DayChoice(EnumSet.allOf(DayOfWeek.class), Set.of(), WeekParity.EVERY);
    TimeSpan wholeDay = new TimeSpan(LocalTime.MIDNIGHT, Optional.of(LocalTime.MIDNIGHT));
    rules.add(new OpeningRule(all, OpeningRule.Kind.OPEN, List.of(wholeDay), false));
    return true;
  }

  /** "Ma t/m vr 9.00-17.00 uur, woensdag tot 19.00 uur": it opens as on the days before. */
  private boolean endsOtherwise() {
    boolean isEnd = days != null && spans.isEmpty() && cursor.isWord(0, "tot") && !rules.isEmpty();
    if (!isEnd
        || !(cursor.peek(1) instanceof HoursToken.Clock closes)
        || !(closes.hasMinutes() || closes.hasUnit())) {
      return false;
    }
    OpeningRule before = rules.getLast();
    if (before.kind() != OpeningRule.Kind.OPEN
        || before.spans().size() != 1
        || !TimeSpan.isOrdered(before.spans().getFirst().opens(), closes.time())) {
      return false;
    }
    spans.add(new TimeSpan(before.spans().getFirst().opens(), Optional.of(closes.time())));
    EnumSet<DayOfWeek> others = EnumSet.copyOf(before.days().days());
    others.removeAll(Objects.requireNonNull(days).days());
    rules.removeLast();
    if (!others.isEmpty()) {
      rules.add(before.on(before.days().on(others)));
    }
    cursor.moveTo(cursor.position() + 2);
    lineEnds = 0;
    return true;
  }

  private void startRule(DayChoice found) {
    finishRule();
    days = found;
    everyOtherWeek = nextIsEveryOtherWeek;
    nextIsEveryOtherWeek = false;
    kind = nextIsByAppointment ? OpeningRule.Kind.BY_APPOINTMENT : OpeningRule.Kind.OPEN;
    nextIsByAppointment = false;
    lineEnds = 0;
    if (!pendingSpans.isEmpty() && !isFollowedByHours()) {
      spans.addAll(pendingSpans);
    }
    pendingSpans.clear();
  }

  private boolean isFollowedByHours() {
    int start = cursor.position();
    cursor.takeMark(':');
    cursor.takeMark('\n');
    boolean follows = new SpanReader(cursor).read(true).isPresent();
    cursor.moveTo(start);
    return follows;
  }

  private void finishRule() {
    if (days != null && (!spans.isEmpty() || kind != OpeningRule.Kind.OPEN)) {
      rules.add(new OpeningRule(days, kind, spans, everyOtherWeek));
    }
    days = null;
    spans.clear();
    kind = OpeningRule.Kind.OPEN;
    everyOtherWeek = false;
  }

  private void word(String word) {
    switch (word) {
      case "gesloten", "dicht" -> close();
      case "feestdag", "feestdagen" ->
          closedOnHolidays |= cursor.isNear(4, EXCEPT) || isAbbreviatedExcept();
      case "afspraak" -> {
        nextIsByAppointment |= isOfNextDays() && cursor.isWord(-1, "op", "volgens", "na");
        boolean ofOtherPart = !spans.isEmpty() && cursor.isNear(4, PARTS_OF_DAY);
        if (days != null
            && !nextIsByAppointment
            && !ofOtherPart
            && cursor.isWord(-1, "op", "volgens", "na")) {
          kind = OpeningRule.Kind.BY_APPOINTMENT;
        }
      }
      case "even", "oneven" -> {
        if (days != null && cursor.isWord(1, "week", "weken", "weeknummers")) {
          days = days.with(word.equals("even") ? WeekParity.EVEN : WeekParity.ODD);
        }
      }
      case "week", "weken", "tweewekelijks" -> {
        boolean isOther = word.equals("tweewekelijks") || isOnceInTwoWeeks();
        everyOtherWeek |= isOther && days != null;
        nextIsEveryOtherWeek |= isOther && days == null;
      }
      default -> {}
    }
  }

  /** "Op afspraak: donderdag 13.00-16.00 uur" at the beginning of a line. */
  private boolean isOfNextDays() {
    boolean begins = days == null || (lineEnds > 0 && !spans.isEmpty());
    int next = cursor.isMark(1, ':') || cursor.isMark(1, '-') ? 2 : 1;
    return begins && cursor.peek(next) instanceof HoursToken.Day;
  }

  /** "maandag gesloten"; a holiday that is closed, or hours of a break, is no closed day. */
  private void close() {
    boolean ofHolidays = cursor.isNear(3, "feestdag", "feestdagen");
    if (days != null && spans.isEmpty() && !ofHolidays) {
      kind = OpeningRule.Kind.CLOSED;
    }
  }

  /** m.u.v. */
  private boolean isAbbreviatedExcept() {
    return cursor.isWord(-2, "v") || cursor.isWord(-3, "v");
  }

  /** "om de week", "om de twee weken", "eens per twee weken", "eenmaal in de 2 weken". */
  private boolean isOnceInTwoWeeks() {
    boolean everySecond = cursor.isWord(-1, "de") && cursor.isWord(-2, "om");
    boolean byNumber =
        cursor.isWord(-1, "twee") && cursor.isWord(-2, "de", "per", "elke", "iedere");
    return everySecond || byNumber;
  }

  /** Days hold until the second line end after their hours, or the end of the sentence. */
  private void mark(char sign) {
    if (sign == '\n') {
      lineEnds++;
      pendingSpans.clear();
      nextIsEveryOtherWeek = false;
      nextIsByAppointment = false;
      if (lineEnds > 1) {
        finishRule();
      }
    } else if ((sign == '.' || sign == ';') && !spans.isEmpty() && !remarkFollows()) {
      finishRule();
    } else if (sign == '.' && !(cursor.peek(1) instanceof HoursToken.Day)) {
      pendingSpans.clear();
    }
  }

  private boolean remarkFollows() {
    return cursor.isWord(1, "alleen", "even", "oneven")
        || (cursor.isWord(1, "op") && cursor.isWord(2, "afspraak"));
  }
}
