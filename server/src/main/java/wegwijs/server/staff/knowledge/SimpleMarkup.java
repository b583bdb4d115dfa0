package wegwijs.server.staff.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wegwijs.templates.view.Href;
import wegwijs.templates.view.staff.Block;
import wegwijs.templates.view.staff.Block.Span;

/**
 * A small part of Markdown: "## heading", paragraphs, "- points", "**strong**" and
 * "[words](https://address)". Everything else is text, so nothing that is typed becomes markup.
 */
final class SimpleMarkup {
  private static final Pattern INLINE =
      Pattern.compile("\\*\\*([^*\n]+)\\*\\*|\\[([^\\]\n]+)\\]\\((https?://[^)\\s]+)\\)");

  private SimpleMarkup() {}

  static List<Block> parse(String text) {
    return Stream.of(text.strip().split("\n\\s*\n", -1))
        .filter(piece -> !piece.isBlank())
        .flatMap(piece -> blocks(piece.strip().lines().map(String::strip).toList()).stream())
        .toList();
  }

  /** Headings and points may stand directly under a line of text. */
  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> text = new ArrayList<>();
    List<List<Span>> points = new ArrayList<>();
    for (String line : lines) {
      boolean isPoint = line.matches("[-*]\\s+\\S.*");
      boolean isHeading = line.matches("#{1,3}\\s+\\S.*");
      if (!isPoint) {
        flush(blocks, points);
      }
      if (isPoint || isHeading) {
        flushText(blocks, text);
      }
      if (isPoint) {
        points.add(spans(line.substring(1).strip()));
      } else if (isHeading) {
        blocks.add(new Block.Heading(line.replaceFirst("#+\\s+", "")));
      } else {
        text.add(line);
      }
    }
    flushText(blocks, text);
    flush(blocks, points);
    return blocks;
  }

  private static void flushText(List<Block> blocks, List<String> text) {
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(spans(String.join(" ", text))));
      text.clear();
    }
  }

  private static void flush(List<Block> blocks, List<List<Span>> points) {
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(points));
      points.clear();
    }
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher found = INLINE.matcher(text);
    int end = 0;
    while (found.find()) {
      add(spans, text.substring(end, found.start()));
      String address = found.group(3);
      if (found.group(1) != null) {
        spans.add(new Span(found.group(1), true, ""));
      } else if (Href.isSafe(address)) {
        spans.add(new Span(found.group(2), false, address));
      } else {
        add(spans, found.group());
      }
      end = found.end();
    }
    add(spans, text.substring(end));
    return spans;
  }

  private static void add(List<Span> spans, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, false, ""));
    }
  }
}
