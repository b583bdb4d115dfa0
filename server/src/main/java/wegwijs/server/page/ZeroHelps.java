package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Theme;
import wegwijs.templates.view.ZeroHelp;
import wegwijs.templates.view.ZeroHelp.Drop;

/**
 * Ways on when nothing was found: what to let go of, with the number that each then really gives.
 * Ways to nothing are not offered. Safe to share.
 */
final class ZeroHelps {
  /** Each costs a search, and nobody reads a longer list. */
  private static final int MOST_DROPS = 8;

  private final Search search;
  private final Vocabulary vocabulary;
  private final TermWords words;
  private final PageTexts texts;

  ZeroHelps(Search search, Vocabulary vocabulary, Words words) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.words = words.terms();
    this.texts = words.texts();
  }

  ZeroHelp help(Visit visit, Asked asked) {
    return new ZeroHelp(drops(visit, asked), themes(visit));
  }

  private List<Drop> drops(Visit visit, Asked asked) {
    List<Drop> useful =
        ways(asked.question()).stream()
            .limit(MOST_DROPS)
            .map(way -> drop(visit, asked, way))
            .filter(drop -> drop.count() > 0)
            .toList();
    if (!useful.isEmpty() || asked.question().chosen().isEmpty()) {
      return useful;
    }
    Way all = new Way(texts.text("drop.filters"), asked.question().withoutFilters());
    Drop last = drop(visit, asked, all);
    return last.count() > 0 ? List.of(last) : List.of();
  }

  private Drop drop(Visit visit, Asked asked, Way way) {
    int count = search.search(asked.with(way.question()).request()).total();
    return new Drop(way.label(), visit.search(way.question()), count);
  }

  private List<Way> ways(Question question) {
    List<Way> ways = new ArrayList<>();
    question
        .openAt()
        .ifPresent(
            moment -> ways.add(new Way(texts.text("filter.open-now"), question.atAnyTime())));
    question
        .radiusKm()
        .ifPresent(
            km -> ways.add(new Way(texts.text("filter.radius", km), question.withoutRadius())));
    question
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                ways.add(new Way(words.choice(facet, value), question.without(facet, value)))));
    if (!question.place().isBlank()) {
      ways.add(new Way(question.place(), question.withoutPlace()));
    }
    boolean isMoreThanText = !question.equals(Question.EMPTY.withText(question.text()));
    if (!question.text().isBlank() && isMoreThanText) {
      ways.add(new Way(question.text(), question.withText("")));
    }
    return ways;
  }

  private List<Link> themes(Visit visit) {
    SearchResult everything = search.search(Asked.everything(visit.portal()).request());
    return Themes.of(visit, vocabulary, everything).stream().map(Theme::link).toList();
  }

  /** A question with one thing less, and what that thing is. */
  private record Way(String label, Question question) {}
}
