package wegwijs.server.office.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wegwijs.server.office.privacy.PersonalDatum.Kind;

/**
 * Finds what may tell who a text is about. It warns and does not forbid: a name can be that of a
 * desk, and a person can be told from words that look harmless. Safe to share between threads.
 */
public final class PersonalDataCheck {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+");
  private static final Pattern BANK_ACCOUNT =
      Pattern.compile("\\bNL ?[0-9]{2} ?[A-Z]{4}(?: ?[0-9]){10}\\b", FLAGS);
  private static final Pattern POSTCODE = Pattern.compile("\\b[1-9][0-9]{3} ?[A-Z]{2}\\b");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![0-9])[0-9](?:[ .]?[0-9]){7,8}(?![ .-]?[0-9])");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9+])(?:(?:\\+|00)31[ -]?(?:\\(0\\))?[ -]?|0)[1-9](?:[ -]?[0-9]){8}(?![0-9])");
  // Numbers of desks and companies tell nothing of a resident.
  private static final Pattern OF_A_DESK = Pattern.compile("0(?:800|88|90[069])[0-9]*");

  private final Names names = Names.shipped();
  private final BirthDates births;

  /**
   * A check.
   *
   * @param clock by which a day lies far enough in the past to be one of birth
   */
  public PersonalDataCheck(Clock clock) {
    births = new BirthDates(() -> LocalDate.now(clock));
  }

  /** What a text holds, by kind and then in the order of the text; empty when it holds nothing. */
  public List<PersonalDatum> find(String text) {
    List<PersonalDatum> found = new ArrayList<>();
    names.find(text).forEach(name -> found.add(new PersonalDatum(Kind.NAME, name)));
    add(found, Kind.CITIZEN_NUMBER, matches(DIGITS, text).filter(PersonalDataCheck::isElevenProof));
    add(found, Kind.PHONE, phones(text));
    add(found, Kind.EMAIL, matches(EMAIL, text));
    add(found, Kind.BIRTH_DATE, births.find(text).stream());
    add(found, Kind.POSTCODE, matches(POSTCODE, text));
    add(found, Kind.BANK_ACCOUNT, matches(BANK_ACCOUNT, text));
    return List.copyOf(found);
  }

  private static Stream<String> phones(String text) {
    return matches(PHONE, BANK_ACCOUNT.matcher(text).replaceAll(" "))
        .filter(number -> !OF_A_DESK.matcher(digits(number)).matches());
  }

  private static void add(List<PersonalDatum> found, Kind kind, Stream<String> words) {
    words.distinct().forEach(word -> found.add(new PersonalDatum(kind, word)));
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /** The test that each burgerservicenummer passes; one of 8 digits has a 0 before it. */
  static boolean isElevenProof(String written) {
    String number = digits(written);
    if (number.length() == 8) {
      number = "0" + number;
    }
    if (number.length() != 9) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(number.charAt(i), 10);
    }
    sum -= Character.digit(number.charAt(8), 10);
    return sum != 0 && sum % 11 == 0;
  }
}
