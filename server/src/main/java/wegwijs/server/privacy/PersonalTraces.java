package wegwijs.server.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds names, numbers, addresses and days of birth in a text. It warns and does not decide: it
 * misses unusual names, and may take a word for a name that is none. Safe to share between threads.
 */
public final class PersonalTraces {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern NINE_DIGITS =
      Pattern.compile("(?<![\\d-])\\d{4}[ .]?\\d{2}[ .]?\\d{3}(?![\\d-])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}[ ,]{0,2}\\d{1,5}(?!\\d)");
  private static final Pattern ACCOUNT =
      Pattern.compile("(?i)\\bNL\\d{2} ?[A-Z]{4} ?(\\d ?){9}\\d\\b");
  private static final String MONTH =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
  private static final String DATE =
      "(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d{2}|\\d{1,2} " + MONTH + " (?:19|20)\\d{2})";

  /** A date after a word for birth; or any full date of the century before this one. */
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i)\\b(?:geboren|geb\\.?|geboortedatum)(?: is| op|:)? "
              + DATE
              + "|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]19\\d{2}\\b|\\b\\d{1,2} "
              + MONTH
              + " 19\\d{2}\\b");

  /** Opening times look like a number to call: "09.00-12.00". */
  private static final Pattern TIMES =
      Pattern.compile("\\b\\d{1,2}[.:]\\d{2} ?(?:uur ?)?(?:-|–|tot) ?\\d{1,2}[.:]\\d{2}\\b");

  private final NameFinder names;

  /**
   * A finder that takes these words for no names.
   *
   * @param known names of places and organizations
   */
  public PersonalTraces(List<String> known) {
    names = NameFinder.knowing(known);
  }

  /** What stands in a text, each once. */
  public List<Trace> find(String text) {
    List<Trace> traces = new ArrayList<>();
    add(traces, Trace.Kind.MAIL, matches(MAIL, text));
    add(traces, Trace.Kind.ACCOUNT, matches(ACCOUNT, text));
    add(
        traces,
        Trace.Kind.CITIZEN_NUMBER,
        matches(NINE_DIGITS, text).filter(PersonalTraces::isCitizenNumber));
    add(traces, Trace.Kind.BIRTH, matches(BIRTH, text));
    add(traces, Trace.Kind.ADDRESS, matches(ADDRESS, text));
    String rest = without(traces, text);
    add(traces, Trace.Kind.PHONE, phones(TIMES.matcher(rest).replaceAll(" ; ")));
    add(traces, Trace.Kind.NAME, names.find(rest));
    return traces.stream().distinct().toList();
  }

  private static void add(List<Trace> traces, Trace.Kind kind, Stream<String> found) {
    found.map(words -> new Trace(kind, words)).forEach(traces::add);
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }

  /** What was found is not to be found again as something else. */
  private static String without(List<Trace> traces, String text) {
    String rest = text;
    for (Trace trace : traces) {
      rest = rest.replace(trace.found(), " ; ");
    }
    return rest;
  }

  private static Stream<String> phones(String text) {
    return StreamSupport.stream(
            NUMBERS
                .findNumbers(text, "NL", PhoneNumberUtil.Leniency.VALID, Long.MAX_VALUE)
                .spliterator(),
            false)
        .map(PhoneNumberMatch::rawString);
  }

  /** The eleven test of a citizen service number (Wet algemene bepalingen BSN). */
  private static boolean isCitizenNumber(String written) {
    String digits = written.replaceAll("\\D", "");
    int sum = -Character.digit(digits.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0 && !digits.matches("0+");
  }
}
