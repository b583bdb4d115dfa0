package wegwijs.indexer.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what something costs, in euros. Stateless, safe to share. */
public final class Amounts {
  private static final String NUMBER =
      "(\\d{1,3}(?:\\.\\d{3})?(?:,\\d{2}|,-|,–)?|\\d{1,5}(?:[.,]\\d{2})?)";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)(?:€|\\beuro\\b|\\bEUR\\b) ?"
              + NUMBER
              + "(?![\\d])|(?<![\\d.,])"
              + NUMBER
              + " ?(?:euro|eur)\\b(?: (\\d{2})(?! ?[\\d%]| ?(?:jaar|minuten|keer)))?");
  private static final WordPattern FREE =
      WordPattern.of(
          "\\b(?:gratis|kosteloos|kostenloos|geen kosten|zonder kosten|kost (?:u |je )?niets|niets"
              + " te betalen|(?:u|je|jij) betaalt (?:zelf |er |hiervoor )?niets|betaalt"
              + " (?:u|je|jij) (?:zelf )?niets|free of charge|(?:is|are|it's|for) free(?! to))\\b");
  private static final WordPattern NOT_FREE =
      WordPattern.of(
          "\\b(?:niet gratis|niet kosteloos|gratis"
              + " (?:parkeren|parkeerplaats|wifi|telefoonnummer|nummer|proefles|kennismaking|intake|koffie))");
  private static final WordPattern ABOUT_COST =
      WordPattern.of(
          "\\b(?:gratis|kosteloos|kostenloos|kosten(?:loos)?|kost|prijs|tarief|tarieven|eigen"
              + " bijdrage|bijdrage|betaalt|free|costs?|€|euro)(?![\\w])|€");
  private static final WordPattern ABOUT_OTHER =
      WordPattern.of(
          "\\b(?:doneer|donatie|donaties|donateurs?|gift|giften|omzet|subsidie"
              + " van|schenking|inkomen|vermogen|spaargeld|korting|boete|loterij|begroting|toeslag|afzeggen|afzegt|afgezegd|afmeldt|annule(?:ren|ert)|budget"
              + " van|uitkering|schuld(?:en)? van|energierekening)\\b");

  private static final WordPattern ABOUT_MEANS =
      WordPattern.of(
          "te besteden|besteedbaar|leefgeld|inkomensgrens|vermogensgrens|inkomensnorm|normbedrag|bijstandsnorm|sociaal"
              + " minimum|verdien(?:en|t) .{0,10}(?:meer|minder)"
              + "|(?:inkomen|vermogen|spaargeld|spaart).{0,40}(?:lager|hoger|meer|minder|maximaal|tot|onder)\\b|(?:maximaal|hoogstens|minder"
              + " dan)"
              + " .{0,20}(?:inkomen|vermogen|spaargeld)|\\b(?:hou(?:dt|d|den)?|overhou(?:dt|d|den))"
              + " .{0,80}(?:over\\b|minder)|vaste lasten");

  /** What is given back, what one may buy or rent beside it, where the car stands, a call. */
  private static final Pattern NO_PRICE =
      Pattern.compile(
          "(?i)(?:\\bborg|waarborgsom|statiegeld|parke(?:er|ren)\\w{0,12}|vergoed(?:en|t)|(?:krijgt|ontvangt)"
              + " (?:u|je)|(?:zaal|ruimte|tuin(?:tje)?)"
              + " huren|badmuts|zwembril|zwemluier|kluisje|locker|sleutel|stekker|onderdelen|(?:nieuwe|vervangende)"
              + " pas|toegangskaart(?:je|en)?|kaarten|glas|drankje|consumptie|(?:tegemoetkoming|vergoeding|waardering|toelage|uitkering|cadeaubon)"
              + " van|(?:u|je) (?:krijgt|ontvangt))\\b[^€.]{0,40}€ ?[\\d.,]{1,12}|€"
              + " ?[\\d.,]{1,12}(?: ?(?:cent|ct))? (?:per|p/) ?(?:min\\b|minuut)");

  /** "€ 24.150 tot € 38.700: 12%" tells incomes. */
  private static final Pattern SHARE = Pattern.compile("\\d ?%(?! ?(?:btw|korting))");

  private static final WordPattern DEBT =
      WordPattern.of(
          "\\bschuld(?:en)? (?:van|is|maar|tot|boven|onder|hoger|lager)\\b|\\blening|achterstand");

  private static final Pattern PAID = Pattern.compile("(?i)\\b(?:betaalt|betaal|kost|bijdrage)\\b");

  private Amounts() {}

  /** Whether a text says how little people must have to get something. */
  public static boolean isAboutMeans(String text) {
    return ABOUT_MEANS.isIn(text);
  }

  /** Whether a sentence says what something costs. */
  public static boolean isAboutCost(String sentence) {
    return ABOUT_COST.isIn(sentence) && !ABOUT_OTHER.isIn(sentence);
  }

  /** Whether it says that nothing need be paid. */
  public static boolean isFree(String sentence) {
    return FREE.isIn(sentence) && !NOT_FREE.isIn(sentence);
  }

  /** The amounts as decimal numbers such as {@code 21.80}, each once, in order. */
  public static List<String> find(String sentence) {
    List<String> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(sentence);
    while (matcher.find()) {
      String whole = decimal(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      boolean hasCents = matcher.group(3) != null && whole.indexOf('.') < 0;
      String amount = hasCents ? whole + "." + matcher.group(3) : whole;
      if (!amounts.contains(amount)) {
        amounts.add(amount);
      }
    }
    return amounts;
  }

  /**
   * The amounts of which a sentence says that they are paid, and not given back; where it also
   * tells how little people must have, only the first behind "betaalt" or the like.
   */
  public static List<String> toPay(String text) {
    if (SHARE.matcher(text).find() || DEBT.isIn(text)) {
      return List.of();
    }
    String sentence = NO_PRICE.matcher(text).replaceAll("");
    if (!isAboutMeans(sentence)) {
      return find(sentence);
    }
    Matcher paid = PAID.matcher(sentence);
    return paid.find()
        ? find(sentence.substring(paid.end())).stream().limit(1).toList()
        : List.of();
  }

  private static String decimal(String written) {
    String round = written.replaceAll(",[-–]$", "");
    boolean isDecimal = round.matches(".*[.,]\\d{2}");
    String digits = isDecimal ? round.substring(0, round.length() - 3) : round;
    return digits.replace(".", "").replace(",", "")
        + (isDecimal ? "." + round.substring(round.length() - 2) : "");
  }
}
