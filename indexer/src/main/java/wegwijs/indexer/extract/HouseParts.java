package wegwijs.indexer.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Tells the hours of a part of a house, such as its kitchen or the desk of the library in it, from
 * those of the house. Stateless.
 */
final class HouseParts {
  private static final WordPattern NAME =
      WordPattern.of(
          "^(?:ons |onze |de |het )?(?:\\p{L}{1,20})?(?:restaurant|brasserie|keuken|eetcafé|grand"
              + " café|koffiebar|winkel|receptie|bibliotheek|uitleenbalie|fysiotherapie|apotheek"
              + "|kapper|kapsalon|zwembad)\\b");

  /** Words that say when, or that something is open. */
  private static final Pattern WHEN =
      Pattern.compile(
          "\\p{L}*(?:dag|dagen|uur|ochtend|morgen|middag|avond|week|weken|weekend|tijd|tijden)\\b"
              + "|\\b(?:ma|di|woe?|do|vr|za|zo|t|m|en|of|van|tot|met|op|de|het|wij|we|zijn|is|ook|alleen|elke"
              + "|iedere|onze|spreekuur|inloop|inloopspreekuur|vrije|open|geopend|wanneer|even|oneven)\\b|\\P{L}+");

  private HouseParts() {}

  /** Whether a heading names a part of a house that is often open at other hours. */
  static boolean isNamedIn(String heading) {
    return NAME.isIn(heading);
  }

  /**
   * The lines without those of parts: where the first hours have no name, as those of the house,
   * later ones with a name before them are of something else. "Ma t/m vr: 9.00 - 17.00 uur" and
   * "Keuken: wo 17.30 - 19.30 uur".
   */
  static List<Section.Part> leaveOut(List<Section.Part> lines) {
    boolean isOfHouse =
        lines.size() > 1
            && lines.stream()
                .filter(HouseParts::tellsHours)
                .findFirst()
                .filter(line -> !hasName(line))
                .isPresent();
    return isOfHouse
        ? lines.stream().filter(line -> !hasName(line) || !tellsHours(line)).toList()
        : lines;
  }

  private static boolean tellsHours(Section.Part line) {
    return line.reading().hours().filter(OpeningHours::tellsHours).isPresent();
  }

  /** Whether something else than a time stands before a colon. */
  private static boolean hasName(Section.Part line) {
    int colon = line.text().indexOf(": ");
    return colon > 0
        && !WHEN.matcher(line.text().substring(0, colon).toLowerCase(Locale.ROOT))
            .replaceAll("")
            .isEmpty();
  }
}
