package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.LineReading;

/**
 * Lines under one heading, or one line behind its label such as "Kosten: gratis".
 *
 * @param heading the heading or label; empty before the first
 * @param topic what it announces, if that is known
 * @param parts the lines, each without its label
 * @param isTeaser whether the heading is a link to a page that tells more
 */
record Section(String heading, Optional<Topic> topic, List<Part> parts, boolean isTeaser) {
  private static final Pattern LABEL =
      Pattern.compile("^([\\p{L}][\\p{L}/ ()-]{1,40}?) ?[:?] ?(.*)$");
  private static final int LONGEST_BARE_LABEL = 30;
  private static final int LONGEST_LABEL = 44;
  private static final Pattern ONLY_MARK = Pattern.compile("[:?.]*");

  /**
   * A line, or what stands on it behind its label.
   *
   * @param text never blank
   * @param line where
   * @param reading what the text tells
   */
  record Part(String text, Line line, LineReading reading) {
    /** The whole line. */
    static Part of(Line line) {
      return new Part(line.text(), line, line.reading());
    }

    /** Each sentence by itself; the part, when it is one. */
    List<Part> sentences() {
      List<String> sentences = reading.sentences();
      return sentences.size() == 1
          ? List.of(this)
          : sentences.stream()
              .map(sentence -> new Part(sentence, line, new LineReading(sentence)))
              .toList();
    }
  }

  /** Cuts lines into sections. */
  static List<Section> of(List<Line> lines) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    Optional<Topic> topic = Optional.empty();
    List<Part> parts = new ArrayList<>();
    boolean isTeaser = false;
    int level = 0;
    int stepLevel = 0;
    for (Line line : lines) {
      @Nullable Section labelled = labelled(line);
      boolean isTitle = line.isHeading() || isBareLabel(line);
      if (isTitle && labelled == null) {
        boolean isStep =
            topic.orElse(null) == Topic.ACCESS
                && line.headingLevel() > level
                && Topic.of(line.text()).isEmpty()
                && (parts.isEmpty() || line.headingLevel() == stepLevel);
        if (isStep) {
          stepLevel = line.headingLevel();
          parts.add(Part.of(line));
          continue;
        }
        level = line.headingLevel();
        stepLevel = 0;
        addTo(sections, heading, topic, parts, isTeaser);
        isTeaser = line.isHeading() && line.isLinks();
        heading = line.text();
        topic = Topic.of(heading);
        parts = new ArrayList<>();
      } else if (labelled != null) {
        sections.add(labelled);
      } else if (goesOn(sections, line)) {
        sections.add(sections.removeLast().and(line));
      } else {
        parts.add(Part.of(line));
      }
    }
    addTo(sections, heading, topic, parts, isTeaser);
    return sections;
  }

  /** "Open: maandag 9-12 uur", with the next day on the next line of the same paragraph or cell. */
  private static boolean goesOn(List<Section> sections, Line line) {
    if (sections.isEmpty() || sections.getLast().topic().orElse(null) != Topic.HOURS) {
      return false;
    }
    Line before = sections.getLast().parts().getLast().line();
    boolean isNext = line.index() == before.index() + 1;
    Element block = before.element();
    boolean isSameBlock =
        block.equals(line.element()) || line.element().equals(block.nextElementSibling());
    return isNext && isSameBlock && line.reading().hours().isPresent();
  }

  private Section and(Line line) {
    List<Part> more = new ArrayList<>(parts);
    more.add(Part.of(line));
    return new Section(heading, topic, List.copyOf(more), isTeaser);
  }

  private static void addTo(
      List<Section> sections,
      String heading,
      Optional<Topic> topic,
      List<Part> parts,
      boolean isTeaser) {
    if (!parts.isEmpty()) {
      sections.add(new Section(heading, topic, List.copyOf(parts), isTeaser));
    }
  }

  /** Many sites write "Kosten" or "Voor wie?" on a line of its own without making it a heading. */
  private static boolean isBareLabel(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_BARE_LABEL && !text.endsWith(".") && Topic.of(text).isPresent();
  }

  private static @Nullable Section labelled(Line line) {
    if (!mayHaveLabel(line.text())) {
      return null;
    }
    Matcher label = LABEL.matcher(line.text());
    if (!label.matches() || ONLY_MARK.matcher(label.group(2)).matches()) {
      return null;
    }
    Optional<Topic> topic = Topic.of(label.group(1));
    return topic.isEmpty()
        ? null
        : new Section(label.group(1), topic, List.of(behind(label, line)), false);
  }

  private static boolean mayHaveLabel(String text) {
    return text.chars().limit(LONGEST_LABEL).anyMatch(c -> c == ':' || c == '?');
  }

  private static Part behind(Matcher label, Line line) {
    String text = label.group(2).strip();
    return new Part(text, line, new LineReading(text));
  }

  /** The texts of its lines, one a line. */
  String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
  }
}
