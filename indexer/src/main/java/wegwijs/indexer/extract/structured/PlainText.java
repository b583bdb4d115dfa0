package wegwijs.indexer.extract.structured;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import wegwijs.indexer.merge.CleanText;

/** Texts for machines as plain text: without tags, entities and what nobody sees. Stateless. */
final class PlainText {
  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 100;

  private PlainText() {}

  static String of(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    boolean mayBeHtml = bounded.indexOf('<') >= 0 || bounded.indexOf('&') >= 0;
    return CleanText.of(mayBeHtml ? withoutTags(bounded) : bounded).strip();
  }

  private static String withoutTags(String html) {
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    document.select("script, style, iframe").remove();
    return document.body().wholeText();
  }
}
