package wegwijs.indexer.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Moves what stands under a heading such as "Onze partners" or "Meer nieuws" out of the zone of the
 * page. In the main text such a heading holds until the next one of its level, in the head and the
 * foot only within its own block. Stateless.
 */
final class HeadingZones {
  private static final WordPattern PARTNERS =
      WordPattern.of(
          "(\\b(samenwerkings?)?partners?\\b|samenwerk|sponsor|verwijzers|andere"
              + " organisaties|^links$|handige (links|adressen)|nuttige (links|adressen)|meer"
              + " hulp|ook (hulp|interessant)|doorverwij|zie ook|andere (hulp|instanties)|vrienden"
              + " van|wij werken samen|landelijke (hulp|nummers|organisaties)|sociale"
              + " kaart|hulplijnen|mogelijk gemaakt door|met steun van|^(wie|deze) .{0,20}(ons"
              + " )?steun(en|t)( ons)?$|aangesloten bij|deelnemende organisaties|dank"
              + " aan|(gesteund|ondersteund) door)");
  private static final WordPattern RELATED =
      WordPattern.of(
          "(gerelateerd|(laatste|meer|ander|overig|recent) nieuws|^(ons )?nieuws$|^actueel$|lees"
              + " (ook|meer over)|^agenda$|^binnenkort|recente berichten|bekijk ook|meest"
              + " gelezen|ervaringen|reviews|waarderingen|beoordelingen|deel deze"
              + " pagina|nieuwsbrief|anderen bekeken|^steun ons|^doneer|^doneren|^word"
              + " donateur|^geef$|vergelijkba(ar|re) |soortgelijk|^gastenboek|^wat .{2,30}"
              + " (zeggen|vinden|over ons)|^in de buurt$|^(andere|overige) .{0,40}(in de"
              + " (buurt|regio|omgeving)|bij u in de buurt)|^(andere|overige)"
              + " (vestigingen|locaties|praktijken|teams|groepen|spreekuren|activiteiten|cursussen|diensten|aanbieders|zorgverleners)|misschien"
              + " ook|^reacties|aan het woord|^(kleding|spullen|goederen|voedsel|eten|iets)"
              + " (geven|doneren|inleveren|brengen))");
  private static final WordPattern OUT_OF_HOURS =
      WordPattern.of(
          "avond.{0,20}(nacht|weekend)|weekend.{0,20}avond|buiten"
              + " .{0,15}(tijden|uren)|\\bspoed|waarneming");
  private static final WordPattern POST =
      WordPattern.of(
          "crisisdienst|veilig"
              + " thuis|huisartsenpost|huisartsenspoedpost|spoedpost|dokterspost|doktersdienst|dokterswacht"
              + "|huisartsendienst|huisartsenwacht|waarneem|waarneming");

  private static final int LONGEST_INTRODUCTION = 40;

  private HeadingZones() {}

  static List<Line> of(List<Line> lines) {
    return around(inText(lines));
  }

  private static List<Line> inText(List<Line> lines) {
    List<Line> zoned = new ArrayList<>(lines.size());
    int level = 0;
    Zone zone = Zone.MAIN;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isText = Zone.ABOUT.contains(line.zone());
      if (isText && line.isHeading() && (level == 0 || ends(level, line))) {
        zone = zoneOf(lines, i);
        level = zone == Zone.MAIN ? 0 : line.headingLevel();
      }
      zoned.add(isText && level > 0 ? line.in(zone) : line);
    }
    return zoned;
  }

  /** A heading that is a link, such as that of a news item, only goes on with the list. */
  private static boolean ends(int level, Line line) {
    boolean isItem = line.headingLevel() == level && level > 1 && line.isLinks();
    return line.headingLevel() <= level && !isItem;
  }

  private static List<Line> around(List<Line> lines) {
    List<Line> zoned = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line heading = lines.get(i);
      boolean isAround = Zone.AROUND.contains(heading.zone());
      boolean isMoved = zoned.get(i).zone() != heading.zone();
      if (isAround && namesPartners(heading.text())) {
        zoned.set(i, heading.in(Zone.PARTNERS));
      }
      Zone zone = isAround && !isMoved && heading.isHeading() ? zoneOf(lines, i) : Zone.MAIN;
      if (zone != Zone.MAIN) {
        Element block = block(heading.element());
        for (int j = i; j < lines.size() && isWithin(block, lines.get(j)); j++) {
          zoned.set(j, lines.get(j).in(zone));
        }
      }
    }
    return zoned;
  }

  /** "Wij zijn aangesloten bij: …" on one line. */
  private static boolean namesPartners(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < text.length() - 1
        && colon <= LONGEST_INTRODUCTION
        && PARTNERS.isIn(text.substring(0, colon));
  }

  private static boolean isWithin(Element block, Line line) {
    return line.element().equals(block) || line.element().parents().contains(block);
  }

  /** The nearest element that holds more than the heading. */
  private static Element block(Element heading) {
    Element block = heading;
    while (block.parent() != null && block.text().equals(heading.text())) {
      block = block.parent();
    }
    return block;
  }

  private static Zone zoneOf(List<Line> lines, int index) {
    Line heading = lines.get(index);
    if (heading.headingLevel() == 1) {
      return Zone.MAIN;
    }
    if (PARTNERS.isIn(heading.text())
        || (OUT_OF_HOURS.isIn(heading.text()) && namesPost(lines, index))) {
      return Zone.PARTNERS;
    }
    return RELATED.isIn(heading.text()) ? Zone.RELATED : Zone.MAIN;
  }

  private static boolean namesPost(List<Line> lines, int index) {
    int end = index + 1;
    while (end < lines.size() && !lines.get(end).isHeading()) {
      end++;
    }
    return lines.subList(index, end).stream().anyMatch(line -> POST.isIn(line.text()));
  }
}
