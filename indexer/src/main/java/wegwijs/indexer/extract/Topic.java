package wegwijs.indexer.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wegwijs.indexer.extract.text.WordPattern;

/** What a heading or a label such as "Kosten:" announces. */
enum Topic {
  HOURS(
      "(?:balie|loket|kantoor|receptie)?"
          + " ?open|openingstijden|openingsuren|openingstijd|geopend|open|wanneer|tijden?|(?:les|bezorg|oefen)tijden|dagen"
          + " en tijden|spreekuur|spreekuren"
          + "|inloop|inloopspreekuur|inlooptijden|bereikbaarheid|telefonisch.*|bereikbaar.*|datum.*|dag|.*openingstijden.*|praktijktijden|opening"
          + " hours|office hours|opening times|when"),
  COST(
      "kosten.*|kost|prijs|prijzen|tarief|tarieven|eigen bijdrage|wat kost.*|vergoeding|zijn er"
          + " kosten.*|bijdrage|entree|deelnamekosten|prijslijst|lidmaatschap|costs?|price"
          + "|fees?|is it free.*"),
  ELIGIBILITY(
      "voor wie.*|doelgroep.*|wie kan.*|bestemd voor|bedoeld voor|voorwaarden.*|wie"
          + " komt.*|deelnemers|voor wie is.*|leeftijd.*|for who(?:m)?.*|who is (?:it|this)"
          + " for.*|target group"),
  ACCESS(
      "aanmelden.*|aanmelding.*|afspraak(?: maken)?|(?:hoe"
          + " )?(?:meld|kunt).*aan.*|verwijzing.*|toegang.*|hoe vraagt.*|hoe"
          + " vraag.*|aanvragen.*|(?:een|uw|je) \\p{L}{2,20} aanvragen|hoe (?:kan|kun|kunt|moet)"
          + " (?:ik|je|u)"
          + " .{0,30}(?:reserveren|aanmelden|inschrijven|opgeven|boeken|aanvragen|krijgen)|lid"
          + " worden.*|word lid.*|inschrijven.*|inschrijving|meedoen.*|opgeven|opgave|hoe werkt"
          + " het.*|hoe kom(?:t u| je| ik) (?:.*in aanmerking|bij ons).*|intake|wilt u"
          + " (?:meedoen|hulp).*|indicatie.*|hoe krijg.*|aanpak|werkwijze|procedure|zo"
          + " (?:vraagt|werkt|meldt) .*|do i need an appointment.*|how to apply|registration|sign"
          + " up.*"),
  AREA("werkgebied|regio|gebied|gemeenten?"),
  CONTACT(
      "contact(?:\\b.*|gegevens.*|informatie.*|persoon.*|formulier.*)?|adres(?:sen|gegevens)?(?:"
          + " .*)?|bezoekadres|postadres|locatie|waar|waar.*\\?|telefoon(?:nummers?)?(?:"
          + " .*)?|tel|t|e|m|e-?mail.*|mail|bel|meer informatie.*|informatie|info|vragen|vragen"
          + " (?:of|en|over (?:dit|deze|ons|onze)) .*|heeft u (?:een"
          + " )?(?:vraag|vragen).*|bereikbaarheid.*|route.*|parkeren.*|hoe kom(?:t u| je| ik)(?:"
          + " er| daar)|zo vind(?:t u|t je| je)? ons.*|met (?:de auto|het openbaar vervoer|de"
          + " bus|de trein|de fiets).*|openbaar vervoer|per"
          + " auto.*|plattegrond|website|kvk.*|agb.*|iban.*|bank(?:rekening.*| .*)?|gegevens|volg"
          + " ons.*|social(?:s| media.*)?|address|visiting address|phone|get in touch");

  private static final int LONGEST_LABEL = 60;
  private static final Pattern YEAR_AT_END = Pattern.compile("(?: in| per| voor)? 20\\d{2}$");
  private static final Map<Topic, WordPattern> FORMS =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(topic -> topic, topic -> WordPattern.of(topic.form)));

  private final String form;

  Topic(String form) {
    this.form = form;
  }

  /** What a heading or label announces; empty when it is another. */
  static Optional<Topic> of(String label) {
    if (label.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    String text = withoutYear(withoutMarks(label.toLowerCase(Locale.ROOT)).strip());
    for (Topic topic : values()) {
      if (Objects.requireNonNull(FORMS.get(topic)).isWhole(text)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /** "Tarieven 2026". */
  private static String withoutYear(String label) {
    boolean mayBe = !label.isEmpty() && Character.isDigit(label.charAt(label.length() - 1));
    return mayBe ? YEAR_AT_END.matcher(label).replaceFirst("") : label;
  }

  private static String withoutMarks(String label) {
    int end = label.length();
    while (end > 0 && ":?!. ".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(0, end);
  }
}
