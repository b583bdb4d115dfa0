package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts a text into marks, in one pass over its characters. */
final class HoursLexer {
  private static final int LONGEST_TEXT = 20_000;

  private static final List<String> DAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
  private static final Map<String, DayOfWeek> SHORT =
      Map.of(
          "ma", DayOfWeek.MONDAY,
          "di", DayOfWeek.TUESDAY,
          "wo", DayOfWeek.WEDNESDAY,
          "woe", DayOfWeek.WEDNESDAY,
          "do", DayOfWeek.THURSDAY,
          "vr", DayOfWeek.FRIDAY,
          "vrij", DayOfWeek.FRIDAY,
          "za", DayOfWeek.SATURDAY,
          "zo", DayOfWeek.SUNDAY);

  private static final Set<String> DAY_ENDINGS =
      Set.of(
          "",
          "s",
          "en",
          "ochtend",
          "ochtenden",
          "morgen",
          "middag",
          "middagen",
          "avond",
          "avonden");
  private static final Set<String> EVERY_DAY =
      Set.of(
          ("dag dagen dagelijks werkdag werkdagen doordeweeks weekdagen weekend" + " weekenden")
              .split(" ", -1));
  private static final Set<String> UNITS = Set.of("uur", "u", "h", "uren");

  /** The same as "24 uur per dag". */
  private static final String ALWAYS = "24/7";

  private static final List<String> NUMBERS =
      List.of("een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ", -1));

  /** "Woensdagmiddag 2 uur" and "vrijdagavond 7 uur" are after noon. */
  private static final int LAST_OF_AFTERNOON = 7;

  private static final int LAST_OF_EVENING = 11;

  private final String text;
  private final List<HoursToken> tokens = new ArrayList<>();
  private int at;

  /** Up to which hour one that is written with one digit is after noon; 0 before noon. */
  private int afterNoonUntil;

  private HoursLexer(String text) {
    this.text = text;
  }

  static List<HoursToken> tokens(String text) {
    String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    HoursLexer lexer = new HoursLexer(bounded.toLowerCase(Locale.ROOT));
    lexer.run();
    return lexer.tokens;
  }

  /** Whether any mark names days, without which there are no opening hours. */
  static boolean mayTellDays(List<HoursToken> tokens) {
    for (HoursToken token : tokens) {
      if (token instanceof HoursToken.Day
          || (token instanceof HoursToken.Word word && EVERY_DAY.contains(word.text()))) {
        return true;
      }
    }
    return false;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        at++;
        afterNoonUntil = c == '\n' || c == ';' ? 0 : afterNoonUntil;
        if (c == '\n' || !Character.isWhitespace(c)) {
          tokens.add(new HoursToken.Mark(isDash(c) ? '-' : c));
        }
      }
    }
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2010';
  }

  /** {@code t/m} is one word. */
  private void word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.equals("t") && text.startsWith("/m", at)) {
      at += 2;
      word = "tm";
    }
    if (!hourInWords(word)) {
      noteHalfDay(word);
      tokens.add(dayOrWord(EnglishHours.inDutch(word)));
    }
  }

  private void noteHalfDay(String word) {
    if (word.contains("middag")) {
      afterNoonUntil = LAST_OF_AFTERNOON;
    } else if (word.contains("avond")) {
      afterNoonUntil = LAST_OF_EVENING;
    } else if (word.contains("ochtend") || word.contains("morgen") || word.endsWith("dag")) {
      afterNoonUntil = 0;
    }
  }

  /** "half 2", "half tien", "twaalf uur"; what is spoken like that is never at night. */
  private boolean hourInWords(String word) {
    boolean isHalf = word.equals("half");
    if (!isHalf && !NUMBERS.contains(word)) {
      return false;
    }
    int start = isHalf ? afterSpaces(at) : at - word.length();
    String next = peekLetters(start);
    int end = start + next.length();
    int hour = NUMBERS.indexOf(next) + 1;
    if (isHalf && next.isEmpty()) {
      end = afterDigits(start);
      hour = end - start > 2 || end == start ? 0 : Integer.parseInt(text.substring(start, end));
    }
    boolean isHour = isHalf || peekLetters(afterSpaces(end)).equals("uur");
    if (hour == 0 || hour > NUMBERS.size() || !isHour) {
      return false;
    }
    at = end;
    boolean hasUnit = skipUnit();
    int late = hour <= LAST_OF_AFTERNOON || hour <= afterNoonUntil ? 12 : 0;
    afterNoonUntil = late > 0 ? Math.max(afterNoonUntil, LAST_OF_AFTERNOON) : afterNoonUntil;
    LocalTime time = LocalTime.of((hour + late) % 24, 0).minusMinutes(isHalf ? 30 : 0);
    tokens.add(new HoursToken.Clock(time, isHalf, hasUnit || !isHalf));
    return true;
  }

  private int afterSpaces(int from) {
    int i = from;
    while (i < text.length() && " \u00a0".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int afterDigits(int from) {
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static HoursToken dayOrWord(String word) {
    DayOfWeek abbreviated = SHORT.get(word);
    if (abbreviated != null) {
      return new HoursToken.Day(abbreviated, true);
    }
    for (int i = 0; i < DAYS.size(); i++) {
      String day = DAYS.get(i);
      if (word.startsWith(day) && DAY_ENDINGS.contains(word.substring(day.length()))) {
        return new HoursToken.Day(DayOfWeek.of(i + 1), false);
      }
    }
    return new HoursToken.Word(word);
  }

  /** An hour with or without minutes; {@code 2e} and {@code 3de} are words. */
  private void number() {
    int start = at;
    if (text.startsWith(ALWAYS, at)) {
      at += ALWAYS.length();
      tokens.add(new HoursToken.Clock(LocalTime.MIDNIGHT, false, true));
      tokens.add(new HoursToken.Word("per"));
      tokens.add(new HoursToken.Word("dag"));
      return;
    }
    int hour = digits();
    int hourDigits = at - start;
    String ending = peekLetters(at);
    if (Set.of("e", "ste", "de").contains(ending)) {
      at += ending.length();
      tokens.add(new HoursToken.Word(hour + "e"));
      return;
    }
    boolean hasMinutes = minutesFollow();
    boolean hasUnit = false;
    int minute = 0;
    if (hasMinutes) {
      hasUnit = text.charAt(at) == 'u' || text.charAt(at) == 'h';
      at++;
      minute = digits();
    }
    boolean isLonger = numberGoesOn(hasMinutes);
    hasUnit |= skipUnit();
    int halfDay = skipHalfDay();
    if (halfDay >= 0 && hour <= 12) {
      hasUnit = true;
      hour = hour % 12 + halfDay;
    }
    if (halfDay < 0 && hourDigits == 1 && hour > 0 && hour <= afterNoonUntil) {
      hour += 12;
    }
    boolean isTime = hourDigits <= 2 && !isLonger && isTime(hour, minute) && !isAmount(start);
    tokens.add(
        isTime
            ? new HoursToken.Clock(LocalTime.of(hour % 24, minute), hasMinutes, hasUnit)
            : new HoursToken.Other());
  }

  private int digits() {
    int value = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      value = Math.min(10_000, value * 10 + Character.digit(text.charAt(at), 10));
      at++;
    }
    return value;
  }

  private boolean minutesFollow() {
    return at + 2 < text.length()
        && ".:u;h".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
  }

  /** Dates and amounts go on with more digits; they are passed over. A comma may part two times. */
  private boolean numberGoesOn(boolean afterMinutes) {
    boolean goesOn = false;
    String joining = afterMinutes ? ".:/" : ".,:/";
    while (at + 1 < text.length()
        && (joining.indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == '-' && startsDate(at + 1)))
        && Character.isDigit(text.charAt(at + 1))) {
      at++;
      digits();
      goesOn = true;
    }
    return goesOn;
  }

  /** The rest of 12-05-2026, whereas 9-12 is a span. */
  private boolean startsDate(int from) {
    int i = afterDigits(from);
    return i - from <= 2
        && i + 1 < text.length()
        && text.charAt(i) == '-'
        && Character.isDigit(text.charAt(i + 1));
  }

  private boolean skipUnit() {
    int start = afterSpaces(at);
    String unit = peekLetters(start);
    if (UNITS.contains(unit)) {
      at = start + unit.length();
      return true;
    }
    return false;
  }

  /** After {@code pm} 12 hours are added, after {@code am} none; -1 when neither stands here. */
  private int skipHalfDay() {
    int start = afterSpaces(at);
    String letters = text.substring(start, Math.min(text.length(), start + 4));
    for (String half : List.of("am", "pm", "a.m.", "p.m.")) {
      int end = start + half.length();
      boolean isWhole = end >= text.length() || !Character.isLetter(text.charAt(end));
      if (letters.startsWith(half) && isWhole) {
        at = end;
        return half.charAt(0) == 'p' ? 12 : 0;
      }
    }
    return -1;
  }

  private String peekLetters(int from) {
    int end = from;
    while (end < text.length() && end - from < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private boolean isAmount(int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && text.charAt(before) == '\u20ac';
  }

  private static boolean isTime(int hour, int minute) {
    return (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
  }
}
