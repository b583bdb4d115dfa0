package wegwijs.indexer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.LineReading;
import wegwijs.indexer.extract.text.WordPattern;
import wegwijs.indexer.report.Reason;

/** Puts the description together from the running text: no contact data, hours, links or prices. */
final class DescriptionFinder {
  private static final int SHORTEST = 40;
  private static final int SHORTEST_SENTENCE = 25;
  private static final int LONGEST = 1_500;
  private static final int LONGEST_HOURS_LINE = 80;
  private static final int LONGEST_CONTACT_LINE = 110;
  private static final Set<Topic> OWN_FIELDS =
      Set.of(Topic.COST, Topic.HOURS, Topic.CONTACT, Topic.ACCESS, Topic.AREA);
  private static final String QUOTATION_MARKS = "\"\u201c\u201e\u2018\u00ab";
  private static final Evaluator QUOTE = QueryParser.parse("blockquote");
  private static final WordPattern LOREM =
      WordPattern.of(
          "lorem ipsum|dolor sit amet|consectetur adipi|hier komt (?:de |uw"
              + " )?tekst|voorbeeldtekst");
  private static final Pattern BOILERPLATE_START =
      Pattern.compile(
          "(?i)(?:lees (?:meer|verder|hier)|klik|deel |delen|volg ons|terug naar|ga"
              + " naar|bekijk|download|print|copyright|©|share|u bent"
              + " hier|home\\b|proudly|powered)");
  private static final WordPattern BOILERPLATE =
      WordPattern.of(
          "javascript|cookie|\\biban\\b|\\bNL\\d{2} ?[A-Z]{4}"
              + " ?\\d|\\brsin\\b|alle rechten|wachtwoord|captcha"
              + "|laatst(?:e)? (?:gewijzigd|bijgewerkt|update)|bezoeker nr|webmaster");

  /** How to get there and where to leave the car. */
  private static final WordPattern DIRECTIONS =
      WordPattern.of(
          "\\bparkeren (?:kan|kunt|is|mag|op|in)\\b|(?:gratis|betaald)"
              + " parkeren|\\bparkeer(?:t|plaats|plek|terrein|garage)|bushalte|buslijn|\\bafslag\\b|rotonde|(?:minuten|meter)"
              + " (?:lopen|wandelen) (?:van|vanaf)|loopafstand (?:van|vanaf)|vanaf (?:het"
              + " )?station|sla(?:at)? .{0,20}(?:links|rechts)af");

  /** An item of a calendar: "ma 2 maart: Bingo, 20.00 uur". */
  private static final Pattern DATED =
      Pattern.compile("(?i)(?:ma|di|woe?|do|vr|za|zo|\\p{L}{3,6}dag)\\.? \\d{1,2} \\p{L}{3,9}\\b");

  private DescriptionFinder() {}

  /** The description; where every section announces a field of its own, those are told too. */
  static Optional<Passage> find(List<Section> sections, Notes notes) {
    return find(sections, OWN_FIELDS, notes)
        .or(() -> find(sections, Set.of(Topic.CONTACT, Topic.COST), notes));
  }

  private static Optional<Passage> find(List<Section> sections, Set<Topic> others, Notes notes) {
    StringBuilder text = new StringBuilder();
    Optional<Line> first = Optional.empty();
    for (Section section : sections) {
      boolean isOther = section.topic().filter(others::contains).isPresent();
      for (Section.Part part : section.parts()) {
        boolean isLorem = LOREM.isIn(part.text());
        if (isLorem) {
          notes.reject("description", part.text(), Reason.VALUE_IS_PLACEHOLDER);
        }
        boolean isUseful = !isOther && !isLorem && text.length() < LONGEST && isProse(part);
        String useful = isUseful ? withoutContactsAndWays(part) : "";
        if (!useful.isEmpty()) {
          first = first.or(() -> Optional.of(part.line()));
          text.append(text.isEmpty() ? "" : "\n").append(useful);
        }
      }
    }
    return first.map(line -> new Passage(cut(text.toString()), line));
  }

  static boolean isProse(Section.Part part) {
    String text = part.text();
    boolean isSentence =
        text.length() >= SHORTEST_SENTENCE && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return (text.length() >= SHORTEST || isSentence)
        && text.indexOf(' ') > 0
        && QUOTATION_MARKS.indexOf(text.charAt(0)) < 0
        && !part.line().isLinks()
        && part.line().element().hasText()
        && part.line().element().closest(QUOTE) == null
        && !BOILERPLATE_START.matcher(text).lookingAt()
        && !BOILERPLATE.isIn(text)
        && !DATED.matcher(text).lookingAt()
        && !isContact(part)
        && !isHours(part);
  }

  private static String withoutContactsAndWays(Section.Part part) {
    LineReading reading = part.reading();
    return reading.hasContact() || DIRECTIONS.isIn(part.text()) || tellsPrice(part.text())
        ? reading.sentences().stream()
            .filter(sentence -> !new LineReading(sentence).hasContact())
            .filter(sentence -> !DIRECTIONS.isIn(sentence) && !tellsPrice(sentence))
            .collect(Collectors.joining(" "))
        : part.text();
  }

  private static boolean tellsPrice(String text) {
    return text.indexOf('€') >= 0;
  }

  /** A short line with contact data says little else. */
  private static boolean isContact(Section.Part part) {
    return part.text().length() < LONGEST_CONTACT_LINE && part.reading().hasContact();
  }

  private static boolean isHours(Section.Part part) {
    return part.text().length() < LONGEST_HOURS_LINE
        && part.reading().hours().filter(OpeningHours::tellsHours).isPresent();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Math.max(text.lastIndexOf(". ", LONGEST), text.lastIndexOf('\n', LONGEST));
    return end < LONGEST / 2
        ? text.substring(0, LONGEST).strip()
        : text.substring(0, end + 1).strip();
  }
}
