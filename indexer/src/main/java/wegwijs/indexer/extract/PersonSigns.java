package wegwijs.indexer.extract;

import java.util.List;
import java.util.regex.Pattern;
import wegwijs.indexer.extract.html.Line;

/** Tells whether contact data stand beside the name of a person. Stateless. */
final class PersonSigns {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:mevrouw|mevr|mw|dhr|de heer|meneer|contactpersoon|contactpersonen|coördinator"
              + "|coordinator|vrijwilligster|secretaris|secretariaat bij|penningmeester|voorzitter"
              + "|bestuurslid|gastvrouw|beheerder|aanspreekpunt)\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}-])\\p{Lu}(?:\\p{Ll}{1,20}|\\.(?:\\p{Lu}\\.){0,3})(?:-\\p{Lu}\\p{Ll}{1,20})?"
              + " (?:(?:van|de|der|den|ten|ter|'t|te|vd)\\.?"
              + " ){0,3}\\p{Lu}\\p{Ll}{2,25}(?:-\\p{Lu}\\p{Ll}{1,20})?(?![\\p{L}])");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)stichting|vereniging|praktijk|zorg|gemeente|centrum|huis|straat|weg|laan|plein|bank"
              + "|telefoon|whatsapp|buurt|wijk|dorp|sociaal|welzijn|hulp|café|mobiel|stuur|bel|app|route");
  private static final int WINDOW = 60;
  private static final int LINES_BEFORE = 2;
  private static final int LONGEST_NAME_LINE = 90;

  private PersonSigns() {}

  /**
   * Whether a person is named just before a value on its line, or on a short line before that.
   *
   * @param value as it stands on the line
   */
  static boolean isNear(List<Line> lines, int index, String value) {
    String line = lines.get(index).text();
    int at = line.indexOf(value);
    if (at > 0 && namesPerson(line.substring(Math.max(0, at - WINDOW), at))) {
      return true;
    }
    for (int i = Math.max(0, index - LINES_BEFORE); i <= index; i++) {
      String text = lines.get(i).text();
      if (ROLE.matcher(text).find() || (text.length() <= LONGEST_NAME_LINE && namesPerson(text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesPerson(String text) {
    return NAME.matcher(text).results().anyMatch(name -> !NO_PERSON.matcher(name.group()).find());
  }
}
