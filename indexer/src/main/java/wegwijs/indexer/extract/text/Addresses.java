package wegwijs.indexer.extract.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of a Dutch address around its postcode. Every pattern is bounded. Stateless, safe
 * to share.
 */
public final class Addresses {
  private static final Pattern POSTCODE =
      Pattern.compile("(?<![\\w-])([1-9]\\d{3}) ?([A-Za-z]{2})(?![\\w])");
  private static final Pattern NO_LETTERS = Pattern.compile("(?i)SA|SD|SS");
  private static final String NUMBER =
      "\\d{1,5}(?: ?[-–/] ?\\d{1,4})?(?: ?[a-zA-Z](?![a-zA-Z]))?(?: ?[-–] ?[a-zA-Z0-9]{1,4})?";
  private static final String STREET =
      "((?:\\d{1,2}e |['’][st][ -]|[A-Z]\\. ?)?[\\p{Lu}0-9][\\p{L}.'’]{1,40}(?:["
          + " -][\\p{L}0-9.'’]{1,30}){0,6} "
          + NUMBER
          + ")";
  private static final Pattern STREET_AT_END =
      Pattern.compile(STREET + "(?: te| in)?[\\s,|•·.–(-]{0,6}$");
  private static final Pattern POST_BOX =
      Pattern.compile("(?i)(postbus \\d{1,6})[\\s,|•·–-]{0,6}$");
  private static final String CITY_NAME =
      "(?:['’][st][ -])?\\p{Lu}[\\p{L}.'’-]{1,40}(?:"
          + " (?:aan|op|en|de|den|der|het|bij|ter|over|in|van|a/d|a\\.d\\.|'t)(?= )){0,3}(?:"
          + " \\p{Lu}[\\p{L}'’-]{1,30}){0,3}(?: \\([A-Z][A-Za-z.]{1,3}\\))?";
  private static final Pattern CITY =
      Pattern.compile(
          "^[\\s,|•·:–-]{0,5}(?:te |in |(?i:(?:woon)?plaats|stad)(?:"
              + " ?: ?| ))?("
              + CITY_NAME
              + ")");
  private static final Pattern CITY_ALONE =
      Pattern.compile("\\s{0,5}(" + CITY_NAME + ")[\\s,|•·–-]{0,6}");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)(?:bezoek)?(?:adres|locatie|waar|plaats)\\s?[:?]");
  private static final Pattern COUNTRY = Pattern.compile("(?i)nederland|the netherlands|holland");
  private static final Pattern CITY_STOP =
      Pattern.compile(
          "(?i)(?<=\\p{L}{3})\\. .*$|["
              + " ,|]+(?:t|tel|telefoon|tel\\.|e|email|e-mail|mail|www|nederland|kvk|route|bel|m|f|fax|bekijk|postbus|openingstijden|plan|contact|of|bezoekadres|postadres|website|kaart|google|ma|ingang|adres|toon|telefoonnummer|mobiel|i|w)\\b.*$");
  private static final Pattern STREET_AND_CITY_AT_END =
      Pattern.compile(
          STREET
              + "(?: \\([^()]{1,40}\\))?(?:,? (?:te|in) |, ?)("
              + CITY_NAME
              + ")[\\s,|•·(–-]{0,6}$");
  private static final Pattern REMARK_AT_END =
      Pattern.compile(" ?\\([^()]{1,40}\\)[\\s,|•·–-]{0,6}$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:.{0,60}?(?:bezoekadres|postadres|adres|locatie|waar|gevestigd(?:"
              + " aan)?|vestiging|aan de|uitleenpunt|inloop)\\s?[:?]?\\s+)(?=\\p{Lu}|\\d|['’])");

  /** "Dr. Schaepmanstraat". */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?i)\\b(?:st|dr|mr|ds|ir|prof|burg|past|pres|gen|jhr|mgr|pr|kon)$");

  private Addresses() {}

  /**
   * A postcode in a text.
   *
   * @param code as {@code 6001 AB}
   * @param before what stands before it
   * @param after what stands after it
   */
  public record AtPostcode(String code, String before, String after) {}

  /** The first postcode in a text from an offset on. */
  public static Optional<AtPostcode> findPostcode(String text) {
    if (!Digits.areIn(text, 4)) {
      return Optional.empty();
    }
    Matcher matcher = POSTCODE.matcher(text);
    while (matcher.find()) {
      String letters = matcher.group(2);
      boolean sameCase =
          letters.equals(letters.toUpperCase(Locale.ROOT)) || isLower(letters, text, matcher.end());
      if (sameCase && !NO_LETTERS.matcher(letters).matches()) {
        return Optional.of(
            new AtPostcode(
                matcher.group(1) + " " + letters.toUpperCase(Locale.ROOT),
                text.substring(0, matcher.start()),
                text.substring(matcher.end())));
      }
    }
    return Optional.empty();
  }

  /** "6001 ab Weert" is a postcode, "2024 is" and "1500 op" are not. */
  private static boolean isLower(String letters, String text, int end) {
    return !letters.matches(
            "(?i)is|op|en|de|in|of|om|te|we|al|er|at|ja|km|mm|cm|kg|of|na|zo|wo|ma|di|do|vr|za")
        && CITY.matcher(text.substring(end, Math.min(text.length(), end + 60))).find();
  }

  /** The street with its number, or the post box, at the end of a text. */
  public static Optional<String> streetAtEnd(String text) {
    String end = text.length() > 160 ? text.substring(text.length() - 160) : text;
    Matcher box = POST_BOX.matcher(end);
    if (box.find()) {
      return Optional.of(box.group(1));
    }
    String withoutRemark = REMARK_AT_END.matcher(end).replaceFirst("");
    String afterLabel = LABEL.matcher(withoutRemark).replaceFirst("");
    String lastPart = afterLabel.substring(lastBreak(afterLabel) + 1).strip();
    Matcher street = STREET_AT_END.matcher(lastPart);
    return street.find() ? Optional.of(withoutVenue(street.group(1).strip())) : Optional.empty();
  }

  /**
   * The street with its number and the city, where both stand before the postcode: "Markt 1 in
   * Weert (6001 AB)". The postcode is not in it.
   */
  public static Optional<PostalAddress> streetAndCityAtEnd(String text) {
    String end = text.length() > 160 ? text.substring(text.length() - 160) : text;
    Matcher both = STREET_AND_CITY_AT_END.matcher(LABEL.matcher(end).replaceFirst(""));
    if (!both.find()) {
      return Optional.empty();
    }
    Optional<String> street = streetAtEnd(both.group(1));
    return street.map(name ->
        new PostalAddress(Optional.of(name), Optional.empty(), cityAtStart(both.group(2)), false));
  }

  /**
   * Where the part that ends the text begins: after a comma, a bar, a colon or a dot with a space.
   */
  private static int lastBreak(String text) {
    int end = text.length();
    while (end > 0 && " ,|•·–-.(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int found = -1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean dash =
          (c == '-' || c == '–')
              && i > 0
              && text.charAt(i - 1) == ' '
              && i + 1 < end
              && text.charAt(i + 1) == ' '
              && !Character.isDigit(text.charAt(i - 2 < 0 ? 0 : i - 2));
      boolean dot =
          c == '.'
              && i + 1 < end
              && text.charAt(i + 1) == ' '
              && i > 3
              && Character.isLowerCase(text.charAt(i - 1))
              && !ABBREVIATED.matcher(text.substring(Math.max(0, i - 6), i)).find();
      if (",|•·:;(".indexOf(c) >= 0 || dash || dot) {
        found = i;
      }
    }
    return found;
  }

  private static String withoutVenue(String street) {
    return street.replaceAll("\\s+", " ");
  }

  /** The city at the beginning of a text. */
  public static Optional<String> cityAtStart(String text) {
    String start = text.length() > 90 ? text.substring(0, 90) : text;
    Matcher city = CITY.matcher(start);
    if (!city.find()) {
      return Optional.empty();
    }
    String name = CITY_STOP.matcher(city.group(1)).replaceFirst("").strip();
    String withoutDot = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return Optional.of(withoutDot)
        .filter(found -> found.length() > 1 && !COUNTRY.matcher(found).matches());
  }

  /** The city before a bracket: "De Pol, Gaanderen (Hoofdstraat 453, " before a postcode. */
  public static Optional<String> cityBeforeBracket(String text) {
    int bracket = text.lastIndexOf('(');
    int comma = bracket < 0 ? -1 : text.lastIndexOf(", ", bracket);
    return comma < 0 || text.indexOf(')', bracket) >= 0
        ? Optional.empty()
        : cityAlone(text.substring(comma + 1, bracket));
  }

  /** Whether a text begins with what announces an address: "Locatie: ". */
  public static boolean isLabelled(String text) {
    return ANNOUNCED.matcher(text).lookingAt();
  }

  /** Whether a text is nothing but what announces an address: "Waar?". */
  public static boolean isLabel(String text) {
    return ANNOUNCED.matcher(text).matches();
  }

  /** The city, where a text is nothing else: "Tilburg, " before a postcode. */
  public static Optional<String> cityAlone(String text) {
    Matcher city = CITY_ALONE.matcher(text);
    return city.matches() ? Optional.of(city.group(1)) : Optional.empty();
  }
}
