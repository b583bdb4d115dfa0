package wegwijs.indexer.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a heading or a label such as "Kosten:" announces. */
enum Topic {
  HOURS(
      "openingstijden|openingsuren|openingstijd|geopend|open|wanneer|tijden?|dagen en"
          + " tijden|spreekuur|spreekuren"
          + "|inloop|inloopspreekuur|inlooptijden|bereikbaarheid|telefonisch.*|bereikbaar.*|datum.*|dag|.*openingstijden.*|praktijktijden"),
  COST(
      "kosten.*|kost|prijs|prijzen|tarief|tarieven|eigen bijdrage|wat kost.*|vergoeding|zijn er"
          + " kosten.*|bijdrage|entree|deelnamekosten"),
  ELIGIBILITY(
      "voor wie.*|doelgroep.*|wie kan.*|bestemd voor|bedoeld voor|voorwaarden.*|wie"
          + " komt.*|deelnemers|voor wie is.*|leeftijd.*"),
  ACCESS(
      "aanmelden.*|aanmelding.*|(?:hoe )?(?:meld|kunt).*aan.*|verwijzing.*|toegang.*|hoe"
          + " vraagt.*|hoe"
          + " vraag.*|aanvragen.*|inschrijven.*|inschrijving|meedoen.*|opgeven|opgave|hoe werkt"
          + " het.*|hoe kom ik.*in aanmerking.*|intake|wilt u (?:meedoen|hulp).*|indicatie.*|hoe"
          + " krijg.*"),
  AREA("werkgebied|regio|gebied|gemeenten?"),
  CONTACT(
      "contact(?:\\b.*|gegevens.*|informatie.*|persoon.*|formulier.*)?|adres.*|bezoekadres|postadres|locatie|waar|waar.*\\?|telefoon.*|tel|t|e|m|e-?mail.*|mail|bel|meer"
          + " informatie.*|informatie|info|vragen.*|contactgegevens|bereikbaarheid.*|route.*|website|kvk.*|agb.*|iban.*|bank.*|gegevens|volg"
          + " ons.*|social.*");

  private static final int LONGEST_LABEL = 60;
  private final Pattern form;

  Topic(String form) {
    this.form = Pattern.compile(form);
  }

  /** What a heading or label announces; empty when it is another. */
  static Optional<Topic> of(String label) {
    if (label.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    String text = label.toLowerCase(Locale.ROOT).replaceAll("[:?!. ]+$", "").strip();
    for (Topic topic : values()) {
      if (topic.form.matcher(text).matches()) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }
}
