package wegwijs.indexer.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Finds the opening hours of what a page is about: in the section that says so by its heading, else
 * wherever days and hours stand together. Hours by telephone count only without others. Stateless.
 */
final class HoursFinder {
  private static final WordPattern OPEN =
      WordPattern.of(
          "openingstijd|openingsuren|geopend|\\bopen\\b|spreekuur|inloop|wanneer|welkom");
  private static final WordPattern BY_PHONE =
      WordPattern.of(
          "telefonisch|telefoon|bereikbaar|\\bbel(?:len|t)?\\b|klantenservice|inspreken");
  private static final WordPattern OF_PHONE = WordPattern.of("^telefo|^bel(?:len)?\\b");
  private static final WordPattern BY_CHAT = WordPattern.of("\\bchat|\\bapp(?:en|t)?\\b|whatsapp");
  private static final WordPattern SPOKEN = WordPattern.of("uur|half|nacht");
  private static final WordPattern OF_SHOP =
      WordPattern.of("webshop|webwinkel|klantenservice|bezorgkosten");

  /** Headings of what is at other times than the service itself. */
  private static final WordPattern OF_OCCASION =
      WordPattern.of(
          "^(?:rondleiding(?:en)?|open dag(?:en)?|informatie(?:avond|bijeenkomst)en?)\\b");

  private static final WordPattern OF_GOODS =
      WordPattern.of(
          "(?:goederen|spullen|kleding|meubels|boeken|speelgoed|donaties|giften|producten)"
              + "(?: (?:of|en) \\p{L}{1,20})?"
              + " (?:in ?leveren|brengen|afgeven|doneren|inbrengen|geven|schenken)");

  /** What stands in a table of opening hours, and all but letters. */
  private static final Pattern NOT_ACTIVITY =
      Pattern.compile(
          "\\p{L}*(?:dag|dagen|uur|ochtend|morgen|middag|avond|week|weken)\\b"
              + "|\\b(?:ma|di|woe?|do|vr|za|zo|u|t|m|en|of|van|tot|tussen|vanaf|op|de|het|gesloten|dicht"
              + "|alleen|na|met|zonder|afspraak|inloop|spreekuur|open|geopend|even|oneven)\\b|\\P{L}+");

  private static final Pattern SPAN =
      Pattern.compile("\\d{1,2}[.:]\\d{2} ?(?:uur )?(?:-|–|tot) ?\\d{1,2}[.:]\\d{2}");

  private static final int LESS_BY_PHONE = 8;
  private static final int LESS_OF_OTHER_PAGE = 12;
  private static final int LESS_OF_PROGRAMME = 5;
  private static final int LESS_OF_PART = 5;
  private static final int FEWEST_ACTIVITIES = 3;

  private HoursFinder() {}

  /**
   * Hours with the line in which they begin.
   *
   * @param ofProgramme whether they are those of several activities together
   */
  record Found(OpeningHours hours, Line line, boolean ofProgramme) {}

  /** Hours of a section; the heavier, the likelier those of what the page is about. */
  private record Candidate(OpeningHours hours, Section section, boolean ofProgramme, int weight) {
    static Candidate of(OpeningHours hours, Section section, boolean byPhone) {
      boolean ofProgramme = isProgramme(section);
      int less = (ofProgramme ? LESS_OF_PROGRAMME : 0) + (byPhone ? LESS_BY_PHONE : 0);
      return new Candidate(hours, section, ofProgramme, HoursFinder.weight(section) - less);
    }

    Found found() {
      return new Found(hours, firstLine(section), ofProgramme);
    }
  }

  static Optional<Found> find(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> inSection(section).stream())
        .max(Comparator.comparingInt(Candidate::weight))
        .map(Candidate::found);
  }

  private static Optional<Candidate> inSection(Section section) {
    String text = section.text();
    if (!mayTellHours(section.heading() + "\n" + text)
        || OF_SHOP.isIn(section.heading() + " " + text)
        || OF_OCCASION.isIn(section.heading())
        || Season.isOnly(section.heading())) {
      return Optional.empty();
    }
    String ofVisits = telling(section, HoursFinder::isFromAfar);
    Optional<Candidate> atHouse =
        hours(section, ofVisits).map(hours -> Candidate.of(hours, section, false));
    return atHouse.or(() -> byPhone(section, ofVisits));
  }

  /** The hours by telephone, where those of visits are not told. */
  private static Optional<Candidate> byPhone(Section section, String ofVisits) {
    return Stream.of(
            telling(section, part -> BY_CHAT.isIn(part.text())), telling(section, part -> false))
        .filter(text -> !text.equals(ofVisits))
        .flatMap(text -> hours(section, text).stream())
        .findFirst()
        .map(hours -> Candidate.of(hours, section, true));
  }

  /** Hours have days, and digits or are spoken: "twaalf uur", "half tien", "dag en nacht". */
  private static boolean mayTellHours(String text) {
    return (text.chars().anyMatch(Character::isDigit) || SPOKEN.isIn(text))
        && OpeningHours.mayNameDays(text);
  }

  private static Optional<OpeningHours> hours(Section section, String text) {
    return OpeningHours.parse(labelled(section, text)).filter(OpeningHours::tellsHours);
  }

  /**
   * What a section tells, without the sentences that tell the hours of something else; where a line
   * is missing a remark on hours ends.
   */
  private static String telling(Section section, Predicate<Section.Part> isOther) {
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (Section.Part part : HouseParts.leaveOut(ofWholeYear(section.parts()))) {
      String kept = without(isOther, part);
      int index = part.line().index();
      if (!kept.isEmpty()) {
        boolean isNext = before < 0 || index <= before + 1;
        text.append(text.isEmpty() ? "" : "\n").append(isNext ? "" : "\n").append(kept);
        before = index;
      }
    }
    return text.toString();
  }

  private static List<Section.Part> ofWholeYear(List<Section.Part> lines) {
    return lines.stream().takeWhile(line -> !Season.isHeading(line)).toList();
  }

  /** When one may come is another thing than when one may call or write. */
  private static boolean isFromAfar(Section.Part part) {
    return BY_PHONE.isIn(part.text())
        || BY_CHAT.isIn(part.text())
        || !part.reading().phones().isEmpty();
  }

  /** What follows on goods to be brought tells when: "Kleding geven? Dat kan op zaterdag." */
  private static String without(Predicate<Section.Part> isOther, Section.Part part) {
    if (OF_GOODS.isIn(part.text())) {
      return "";
    }
    if (!Season.isNamedIn(part.text()) && !isOther.test(part)) {
      return part.text();
    }
    List<Section.Part> sentences = part.sentences();
    List<String> kept =
        sentences.stream()
            .filter(sentence -> !isOther.test(sentence) && !Season.isOnly(sentence.text()))
            .map(Section.Part::text)
            .toList();
    return kept.size() == sentences.size() ? part.text() : String.join(" ", kept);
  }

  /** A label may itself name days: "Maandag t/m vrijdag: 9.00 - 17.00". */
  private static String labelled(Section section, String text) {
    return section.topic().isPresent() ? text : section.heading() + "\n" + text;
  }

  private static int weight(Section section) {
    boolean announced = section.topic().filter(topic -> topic == Topic.HOURS).isPresent();
    int weight = announced ? 4 : 0;
    weight += OPEN.isIn(section.text()) ? 2 : 0;
    weight -= BY_PHONE.isIn(section.heading()) ? 2 : 0;
    weight -= OF_PHONE.isIn(section.heading()) ? LESS_BY_PHONE : 0;
    weight += section.parts().getFirst().line().zone() == Zone.MAIN ? 6 : 0;
    weight -= section.isTeaser() ? LESS_OF_OTHER_PAGE : 0;
    weight -= HouseParts.isNamedIn(section.heading()) ? LESS_OF_PART : 0;
    return weight;
  }

  /** Rows that each tell the hours of something else: "Dinsdag: 09.30 - 11.00: Stoelgym". */
  static boolean isProgramme(Section section) {
    return section.parts().size() >= FEWEST_ACTIVITIES
        && section.parts().stream()
                .filter(HoursFinder::tellsHours)
                .map(part ->
                    NOT_ACTIVITY.matcher(part.text().toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(activity -> !activity.isEmpty())
                .distinct()
                .count()
            >= FEWEST_ACTIVITIES;
  }

  /** In a table for each day the rows have no days: "09.30 - 11.00: Stoelgym". */
  private static boolean tellsHours(Section.Part part) {
    // Most lines have no digit and need not be read for hours.
    return part.text().chars().anyMatch(Character::isDigit)
        && (SPAN.matcher(part.text()).lookingAt()
            || part.reading().hours().filter(OpeningHours::tellsHours).isPresent());
  }

  private static Line firstLine(Section section) {
    return section.parts().stream()
        .filter(part -> part.reading().hours().isPresent())
        .findFirst()
        .orElse(section.parts().getFirst())
        .line();
  }
}
