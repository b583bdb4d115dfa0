package wegwijs.indexer.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.merge.CleanText;

/**
 * Walks once through a document and gathers its lines and links. Rows of tables are lines, and so
 * are a term and its description. Used once.
 */
final class LineCollector implements NodeFilter {
  private static final Set<String> INLINE_BLOCKS = Set.of("td", "th", "dt", "img", "br", "hr");
  private static final Set<String> BOXES = Set.of("div", "li", "section", "article");
  private static final Evaluator BLOCKS = QueryParser.parse("p + p, div, table, ul, form");
  private static final Pattern CONTACT = Pattern.compile("(?i)\\s*(?:tel|mailto):");
  private static final int LONGEST_LINE = 50_000;
  private static final int BOLD = 7;
  private static final int MAIN_HAS_BEGUN = 150;
  private static final int LONGEST_BOLD_HEADING = 80;

  private final List<Line> lines = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Deque<Zone> zones = new ArrayDeque<>(List.of(Zone.MAIN));
  private final Deque<Element> zoneOwners = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element block;
  private int edge;
  private int linkDepth;
  private int linkLength;
  private int boldDepth;
  private int boldLength;
  private int mainLength;

  List<Line> lines() {
    return lines;
  }

  List<Link> links() {
    return links;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(ReversedMail.turned(words.getWholeText()), parent(node));
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("script")) {
      ScriptMail.of(element).ifPresent(mail -> append(" " + mail + " ", parent(element)));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Zones.isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<String> protectedMail =
        CloudflareMail.of(element)
            .or(() -> JoomlaMail.of(element))
            .or(() -> AttributeMail.of(element));
    if (protectedMail.isPresent()) {
      append(protectedMail.get(), element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("table") && addDays(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  /** Where days stand above columns, a line of the table tells nothing of its days. */
  private boolean addDays(Element table) {
    List<String> days = DayColumns.of(table);
    for (String day : days) {
      flush();
      append(day, table);
    }
    if (!days.isEmpty()) {
      flush();
    }
    return !days.isEmpty();
  }

  private void open(Element element) {
    if (breaksLine(element)) {
      flush();
    }
    Optional<Zone> zone = Zones.of(element, zones.getFirst(), mainLength > MAIN_HAS_BEGUN);
    if (zone.isPresent()) {
      flush();
      zones.addFirst(zone.get());
      zoneOwners.addFirst(element);
    }
    between(element);
    switch (element.normalName()) {
      case "br", "hr", "button" -> flush();
      case "td", "th" -> beginCell(element);
      case "dt" -> text.append(' ');
      case "img" -> append(Zones.isOfPartner(element) ? " " : alternative(element), element);
      case "a" -> {
        linkDepth++;
        links.add(new Link(element.attr("href"), element, lines.size()));
      }
      case "b", "strong" -> boldDepth++;
      default -> {}
    }
  }

  private static String alternative(Element image) {
    return " " + image.attr("alt") + " ";
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "a" -> linkDepth--;
      case "b", "strong" -> boldDepth--;
      case "dt" -> text.append(text.isEmpty() ? "" : ": ");
      case "button" -> flush();
      default -> {}
    }
    edge = text.length();
    if (breaksLine(element)) {
      flush();
    }
    if (element.equals(zoneOwners.peekFirst())) {
      flush();
      zones.removeFirst();
      zoneOwners.removeFirst();
    }
    return FilterResult.CONTINUE;
  }

  /**
   * Style sheets put elements that follow each other without a space on lines of their own: two
   * links, or two parts of other classes.
   */
  private void between(Element element) {
    if (element.previousSibling() instanceof Element before && !element.isBlock()) {
      boolean areParts = isPart(element) && isPart(before) && !names(element).equals(names(before));
      if (areParts || areBare(element, before) || isLink(element) || isLink(before)) {
        text.append(' ');
      }
    }
    edge = text.length();
  }

  /** Parts without a class of their own within a block that has no text: "Inloop" and "dinsdag". */
  private static boolean areBare(Element element, Element before) {
    Element parent = element.parent();
    return element.normalName().equals("span")
        && before.normalName().equals("span")
        && element.attributesSize() == 0
        && before.attributesSize() == 0
        && parent != null
        && BOXES.contains(parent.normalName());
  }

  private static boolean isPart(Element element) {
    return element.hasAttr("class") || element.hasAttr("id");
  }

  private static String names(Element element) {
    return element.id() + " " + element.className();
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  /** "<b>Telefoon</b>0418": where an element begins or ends, a new word may begin too. */
  private boolean isJoint(String words) {
    if (edge != text.length() || text.isEmpty() || words.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    char next = words.charAt(0);
    return (Character.isLowerCase(last) && (Character.isUpperCase(next) || Character.isDigit(next)))
        || (Character.isDigit(last) && Character.isUpperCase(next));
  }

  /** A picture alone in a cell is a logo beside the text. */
  private void beginCell(Element cell) {
    Element before = cell.previousElementSibling();
    if (before != null && !before.hasText()) {
      flush();
    }
    text.append(betweenCells());
  }

  /** The first cell of a row is often what the others are of: "Maandag: 9.00 - 17.00". */
  private String betweenCells() {
    String before = text.toString().strip();
    return before.isEmpty() || before.endsWith(":") ? " " : ": ";
  }

  /** A term stays on the line of its description. */
  private boolean breaksLine(Element element) {
    boolean isDescription = element.normalName().equals("dd");
    return element.isBlock()
        && !INLINE_BLOCKS.contains(element.normalName())
        && !(isDescription && text.toString().endsWith(": "));
  }

  private void append(String words, @Nullable Element parent) {
    if (text.length() + words.length() > LONGEST_LINE || parent == null) {
      return;
    }
    if (block == null && words.isBlank()) {
      return;
    }
    if (block == null) {
      block = blockOf(parent);
    }
    if (isJoint(words)) {
      text.append(' ');
    }
    text.append(words);
    int length = words.strip().length();
    linkLength += linkDepth > 0 ? length : 0;
    boldLength += boldDepth > 0 ? length : 0;
  }

  private static @Nullable Element parent(Node node) {
    return node.parent() instanceof Element element ? element : null;
  }

  private static Element blockOf(Element element) {
    Element at = element;
    while (!at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private void flush() {
    if (block != null && !text.isEmpty()) {
      String line = spaced(text);
      if (!line.isEmpty()) {
        Zone zone = zoneOfLine();
        mainLength += zone == Zone.MAIN ? line.length() : 0;
        lines.add(
            new Line(
                lines.size(),
                line,
                block,
                zone,
                headingLevel(line, block),
                linkLength,
                new LineReading(line)));
      }
    }
    text.setLength(0);
    block = null;
    linkLength = 0;
    boldLength = 0;
  }

  /** Many a menu holds the number or mailbox of the site, which is no link to a page. */
  private Zone zoneOfLine() {
    boolean isContact =
        !links.isEmpty()
            && links.getLast().line() == lines.size()
            && CONTACT.matcher(links.getLast().href()).lookingAt();
    return zones.getFirst() == Zone.MENU && isContact ? Zone.HEADER : zones.getFirst();
  }

  private int headingLevel(String line, Element from) {
    @Nullable Element at = from;
    for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
      String tag = at.normalName();
      boolean isHeading =
          tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
      if (isHeading && !neverEnds(at)) {
        return tag.charAt(1) - '0';
      }
    }
    boolean isBold = boldLength * 10 >= line.length() * 9 && line.length() <= LONGEST_BOLD_HEADING;
    return isBold ? BOLD : 0;
  }

  /** A heading whose end tag was forgotten holds the rest of the page. */
  private static boolean neverEnds(Element heading) {
    return heading.selectFirst(BLOCKS) != null && heading.childrenSize() > 2;
  }

  /** One space between words, and nothing that nobody sees. */
  private static String spaced(StringBuilder text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isPlain = true;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
        space = !line.isEmpty();
        isPlain &= c != 0;
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      isPlain &= c < 0x250 && c != 0x7f && (c < 0x80 || c > 0xa0) && c != 0xad;
      line.append(c);
    }
    return isPlain ? line.toString() : CleanText.of(line.toString()).replace('\n', ' ').strip();
  }
}
