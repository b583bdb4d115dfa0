package wegwijs.indexer.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Tells whether contact data stand beside the name of a person. Who gave the organization their own
 * name works alone, and is no private person there. Safe to share.
 */
final class PersonSigns {
  private static final WordPattern ROLE =
      WordPattern.of(
          "\\b(?:mevrouw|mevr|mw|dhr|de heer|meneer|contactpersoon|contactpersonen|coördinator"
              + "|coordinator|vrijwilligster|secretaris|secretariaat bij|penningmeester|voorzitter"
              + "|bestuurslid|gastvrouw|beheerder|aanspreekpunt|consulent|consulente|bemiddelaar"
              + "|teamleider|teammanager|vertrouwenspersoon)\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}-])\\p{Lu}(?:\\p{Ll}{1,20}|\\.(?:\\p{Lu}\\.){0,3})(?:-\\p{Lu}\\p{Ll}{1,20})?"
              + "(?: \\(\\p{Lu}\\p{Ll}{1,15}\\))? (?:(?:van|de|der|den|ten|ter|'t|te|vd)\\.?"
              + " ){0,3}\\p{Lu}\\p{Ll}{2,25}(?:-\\p{Lu}\\p{Ll}{1,20})?(?![\\p{L}])");
  private static final Pattern FIRST_NAME =
      Pattern.compile(
          "\\b(?:[Bb]el|[Bb]ellen|[Aa]pp|[Aa]ppen|met|naar|bij|aan|[Mm]ail) (?:even )?(?:met |naar"
              + " |aan )?(\\p{Lu}\\p{Ll}{1,15})[ ,:(]{1,3}(?:op |via |tel\\.? ?|T:? ?)?$");

  /** Between a name and a number a mailbox may stand. */
  private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]{1,64}@[\\w.-]{1,100}");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)^(?:de|het|een|onze|ons|uw|jouw|mijn|voor|bij|op|aan|den)"
              + " |stichting|vereniging|praktijk|zorg|gemeente|centrum|huis|straat|weg|laan|plein|bank"
              + "|telefoon|whatsapp|buurt|wijk|dorp|sociaal|welzijn|hulp|café|mobiel|stuur|bel|app|route");
  private static final int WINDOW = 60;
  private static final int LINES_BEFORE = 2;
  private static final int CARD_LINES_BEFORE = 4;
  private static final int LONGEST_CARD_LINE = 45;
  private static final int LONGEST_NAME_LINE = 90;

  private final List<Line> lines;
  private final String organization;

  /**
   * Signs on a page.
   *
   * @param lines of the page
   * @param organization the name of the owner of the site; empty when it is not known
   */
  PersonSigns(List<Line> lines, String organization) {
    this.lines = lines;
    this.organization = organization;
  }

  /**
   * Whether a person is named just before a value on its line, or on a short line before that, or
   * at the top of a card: some short lines that end with the value.
   *
   * @param value as it stands on the line
   */
  boolean isNear(int index, String value) {
    String line = lines.get(index).text();
    int at = line.indexOf(value);
    String before = at > 0 ? lastOf(MAILBOX.matcher(line.substring(0, at)).replaceAll("")) : "";
    if (namesPerson(before) || isFirstName(before)) {
      return true;
    }
    for (int i = Math.max(0, index - LINES_BEFORE); i <= index; i++) {
      String text = lines.get(i).text();
      boolean isNear = i == index || text.length() <= LONGEST_NAME_LINE;
      if (isNear
          && (ROLE.isIn(text) || (text.length() <= LONGEST_NAME_LINE && namesPerson(text)))) {
        return true;
      }
    }
    return isOnCard(index);
  }

  /** Whether a person of this first name is named on the line or on one of the few before it. */
  boolean isFirstNameNear(int index, String word) {
    for (int i = index; i >= Math.max(0, index - CARD_LINES_BEFORE); i--) {
      Matcher name = NAME.matcher(lines.get(i).text());
      int from = 0;
      while (from <= lines.get(i).text().length() && name.find(from)) {
        if (name.group().split("[ -]", 2)[0].equalsIgnoreCase(word)) {
          return true;
        }
        from = name.start() + 1;
      }
    }
    return false;
  }

  private static String lastOf(String text) {
    return text.substring(Math.max(0, text.length() - WINDOW));
  }

  /** "Bel Ans, 06-...". */
  private static boolean isFirstName(String before) {
    Matcher name = FIRST_NAME.matcher(before);
    return name.find() && !NO_PERSON.matcher(name.group(1)).find();
  }

  private boolean isOnCard(int index) {
    for (int i = index - 1; i >= Math.max(0, index - CARD_LINES_BEFORE); i--) {
      Line line = lines.get(i);
      if (line.text().length() > LONGEST_CARD_LINE || line.zone() != lines.get(index).zone()) {
        return false;
      }
      if (namesPerson(line.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean namesPerson(String text) {
    Matcher name = NAME.matcher(text);
    int from = 0;
    while (from <= text.length() && name.find(from)) {
      if (!NO_PERSON.matcher(name.group()).find() && !organization.contains(name.group())) {
        return true;
      }
      // "Bel Petra van Dam" holds a name that begins within this one.
      from = name.start() + 1;
    }
    return false;
  }
}
