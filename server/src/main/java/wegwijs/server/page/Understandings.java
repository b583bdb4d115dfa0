package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Shortfall;
import wegwijs.server.search.understanding.Insight;
import wegwijs.templates.view.Chip;

/**
 * Tells a visitor what was understood of the words, each with the way to take it back. Safe to
 * share.
 */
final class Understandings {
  private static final int MOST = 6;

  /** What helps a visitor to see; the rest is for other systems. */
  private static final Set<Insight.Kind> SHOWN =
      Set.of(
          Insight.Kind.TERM,
          Insight.Kind.PLACE,
          Insight.Kind.ORGANIZATION,
          Insight.Kind.AGE,
          Insight.Kind.UNWANTED,
          Insight.Kind.PHRASE,
          Insight.Kind.EXCLUDED);

  private final PageTexts texts;

  Understandings(Words words) {
    this.texts = words.texts();
  }

  List<Chip> of(Visit visit, Asked asked, SearchResult result) {
    List<Chip> chips = new ArrayList<>();
    asked
        .understood()
        .forEach(
            place -> chips.add(new Chip(place, visit.search(asked.question().withoutPlace()))));
    if (result.reading().shortfall() == Shortfall.ABOUT_SITE) {
      return chips;
    }
    result.reading().insights().stream()
        .filter(insight -> SHOWN.contains(insight.kind()))
        .flatMap(insight -> chip(visit, asked, insight))
        .distinct()
        .limit(MOST)
        .forEach(chips::add);
    return chips;
  }

  private Stream<Chip> chip(Visit visit, Asked asked, Insight insight) {
    String label =
        switch (insight.kind()) {
          case AGE -> texts.text("insight.age", insight.label());
          case UNWANTED -> texts.text("insight.unwanted", insight.label());
          case PHRASE -> texts.text("insight.phrase", insight.label());
          case EXCLUDED -> texts.text("insight.excluded", insight.label());
          default -> insight.label();
        };
    return label.isBlank()
        ? Stream.empty()
        : Stream.of(new Chip(label, visit.search(asked.question().ignoring(insight.id()))));
  }
}
