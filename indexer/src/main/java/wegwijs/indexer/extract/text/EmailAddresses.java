package wegwijs.indexer.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses in a text, also those written as {@code info [at] voorbeeld.nl}, and tells
 * what kind of address one is. Stateless, safe to share.
 */
public final class EmailAddresses {
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![\\w.+-])[\\w][\\w.+-]{0,63}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,5}\\.[A-Za-z]{2,24}(?![\\w@])");
  private static final Pattern AT =
      Pattern.compile(
          "(?i)(?<=[\\w])(?:\\s{0,2}[\\[({<]\\s{0,2}(?:at|apenstaartje|@|a)\\s{0,2}[\\])}>]\\s{0,2}"
              + "|\\s{1,2}(?:apenstaartje|at)\\s{1,2}(?=[\\w-]{2,63}\\s?(?:\\.|\\[|\\(|punt|dot)))(?=[\\w])");
  private static final Pattern DOT =
      Pattern.compile(
          "(?i)\\s{0,2}[\\[({]\\s{0,2}(?:dot|punt|\\.)\\s{0,2}[\\])}]\\s{0,2}|\\s(?:dot|punt)\\s(?=(?:nl|com|org|eu|info|net|be)\\b)");
  private static final WordPattern SPELLED = WordPattern.of("\\sat\\s|apenstaart");

  /** The first "dot" behind a host name that was spelled out. */
  private static final Pattern SPELLED_DOT =
      Pattern.compile("(?i)(@[\\w.-]{1,80})\\s(?:dot|punt)\\s(?=[\\w-]{2,40})");

  private static final int MOST_DOTS = 4;
  private static final Set<String> PRIVATE_PROVIDERS =
      Set.of(
          ("gmail googlemail hotmail outlook live msn yahoo icloud me mac ziggo"
                  + " kpnmail kpnplanet planet home casema chello upcmail upc xs4all hetnet"
                  + " online tele2 telfort versatel wxs zonnet quicknet solcon caiway freeler"
                  + " onsbrabantnet zeelandnet multiweb protonmail proton gmx aol kabelfoon"
                  + " lijbrandt delta hotmial onsnet skynet telenet t-mobilethuis odido edpnet")
              .split(" ", -1));
  private static final Set<String> VENDOR_DOMAINS =
      Set.of(
          ("sentry.io wixpress.com wix.com wordpress.com wordpress.org squarespace.com"
                  + " jimdo.com webnode.com strato.com mijndomein.nl transip.nl cookiebot.com"
                  + " elementor.com joomla.org drupal.org")
              .split(" ", -1));
  private static final Set<String> PLACEHOLDER_DOMAINS =
      Set.of(
          ("email.com example.com example.org domain.com domein.nl yourdomain.com"
                  + " mysite.com jouwdomein.nl uwdomein.nl test.nl test.com mail.com site.com"
                  + " company.com bedrijf.nl website.nl email.nl")
              .split(" ", -1));
  private static final Set<String> PLACEHOLDER_NAMES =
      Set.of(
          "someemailid jouwemail uwemail youremail voorbeeld example user naam name"
              .split(" ", -1));
  private static final Set<String> TECHNICAL_NAMES =
      Set.of(
          ("webmaster noreply no-reply donotreply postmaster hostmaster privacy avg fg"
                  + " vacature vacatures sollicitatie sollicitaties facturen factuur pers"
                  + " website redactie")
              .split(" ", -1));
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{24,40}");
  private static final int LONGEST_TEXT = 20_000;

  private EmailAddresses() {}

  /** What an address is, as far as it can be seen by itself. */
  public enum Kind {
    /** Of a domain of somebody's own. */
    ORDINARY,
    /** For the web site, for applicants or for complaints about privacy, not for clients. */
    TECHNICAL,
    /** A box at a provider that sells to households. */
    PRIVATE,
    /** An example that nobody replaced. */
    PLACEHOLDER,
    /** Of the maker of the web site's software. */
    VENDOR
  }

  /** The addresses in a text, in order, as they would be written plainly. */
  public static List<String> find(String text) {
    String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    boolean mayBeHidden =
        bounded.indexOf('[') >= 0
            || bounded.indexOf('(') >= 0
            || bounded.indexOf('{') >= 0
            || SPELLED.isIn(bounded);
    String plain = mayBeHidden ? plain(bounded) : bounded;
    if (plain.indexOf('@') < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = PLAIN.matcher(plain);
    while (matcher.find()) {
      String address = matcher.group();
      if (!found.contains(address)) {
        found.add(address);
      }
    }
    return found;
  }

  private static String plain(String text) {
    String plain = DOT.matcher(AT.matcher(text).replaceAll("@")).replaceAll(".");
    for (int dots = 0; dots < MOST_DOTS; dots++) {
      plain = SPELLED_DOT.matcher(plain).replaceAll("$1.");
    }
    return plain;
  }

  /** What kind of address this is. */
  public static Kind kind(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    String name = lower.substring(0, Math.max(0, at));
    String domain = lower.substring(at + 1);
    if (VENDOR_DOMAINS.stream()
            .anyMatch(vendor -> domain.equals(vendor) || domain.endsWith("." + vendor))
        || HEX.matcher(name).matches()) {
      return Kind.VENDOR;
    }
    if (PLACEHOLDER_DOMAINS.contains(domain) || PLACEHOLDER_NAMES.contains(name)) {
      return Kind.PLACEHOLDER;
    }
    if (PRIVATE_PROVIDERS.contains(domain.substring(0, Math.max(0, domain.indexOf('.'))))
        && domain.indexOf('.') == domain.lastIndexOf('.')) {
      return Kind.PRIVATE;
    }
    return TECHNICAL_NAMES.contains(name) ? Kind.TECHNICAL : Kind.ORDINARY;
  }
}
