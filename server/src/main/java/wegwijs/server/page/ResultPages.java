package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.message.ShortfallMessage;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.Marking;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.server.usage.SearchUsage;
import wegwijs.templates.view.Correction;
import wegwijs.templates.view.FilterPanel;
import wegwijs.templates.view.HoursUnknown;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Notice;
import wegwijs.templates.view.ResultList;
import wegwijs.templates.view.SearchPage;

/** The results of a search. Every address under {@code /zoek} leads to one. Safe to share. */
final class ResultPages {
  private final Frame frame;
  private final Words words;
  private final QuestionReader reader;
  private final Search search;
  private final FilterPanels filters;
  private final ResultCards cards;
  private final ZeroHelps zero;
  private final Understandings understandings;
  private final SituationLinks situations;
  private final ShortfallMessages messages;
  private final Maps maps;
  private final SearchUsage usage;

  ResultPages(
      Frame frame,
      Words words,
      Reference reference,
      QuestionReader reader,
      Records records,
      Search search,
      SearchUsage usage) {
    this.frame = frame;
    this.words = words;
    this.search = search;
    this.usage = usage;
    maps = new Maps(records);
    this.reader = reader;
    filters = new FilterPanels(new FacetViews(reference.vocabulary(), words.terms()), words);
    cards = new ResultCards(words);
    zero = new ZeroHelps(search, reference.vocabulary(), words);
    understandings = new Understandings(words);
    situations = new SituationLinks(reference.situations());
    messages = reference.messages().in(words.texts().locale());
  }

  PageAnswer show(Visit visit, Map<String, List<String>> query) {
    SearchPage page = page(visit, query, false);
    String html = frame.pages().render(page);
    return page.places() == null
        ? new PageAnswer.Shown(html)
        : new PageAnswer.Mapped(html, visit.portal().hostSite().tiles().origin());
  }

  /** The same without any address that tells what was asked. */
  PageAnswer showPrivately(Visit visit, Map<String, List<String>> query) {
    return new PageAnswer.Private(frame.pages().render(page(visit, query, true)));
  }

  private SearchPage page(Visit visit, Map<String, List<String>> query, boolean isPrivate) {
    Asked asked = reader.read(visit.portal(), query);
    SearchResult result = search.search(asked.request());
    if (asked.question().page() > PagingLinks.pages(result.total())) {
      asked = asked.with(asked.question().withPage(1));
      result = search.search(asked.request());
    }
    usage.count(visit.portal().id(), asked.request(), result);
    Layout layout =
        isPrivate
            ? frame.layouts().privateResults(visit, asked)
            : frame.layouts().results(visit, asked, asksNothing(query), feeds(visit, asked));
    AllMunicipalities municipalities = AllMunicipalities.of(visit.search(asked.question()), query);
    return page(visit, asked, result, layout, filters.panel(visit, asked, result, municipalities));
  }

  /** What is new for each care question that was chosen. */
  private List<Link> feeds(Visit visit, Asked asked) {
    return asked.question().chosen().getOrDefault(FacetId.CARE_QUESTION, Set.of()).stream()
        .flatMap(theme ->
            words.terms().findLabel(FacetId.CARE_QUESTION, theme).stream()
                .map(label ->
                    new Link(words.texts().text("feed.title", label), visit.bare().news(theme))))
        .toList();
  }

  /** Language and list of the visitor go along to every page. */
  private static boolean asksNothing(Map<String, List<String>> query) {
    return Visit.CARRIED.containsAll(query.keySet());
  }

  private SearchPage page(
      Visit visit, Asked asked, SearchResult result, Layout layout, FilterPanel panel) {
    Layout around =
        Exits.on(layout, visit, SituationLinks.understood(asked.question(), result.reading()));
    return new SearchPage(
        around,
        frame.crisis().forQuestion(visit, asked.question()),
        panel,
        results(visit, asked, result),
        situations.fitting(visit, asked.question(), result.reading()),
        result.total() == 0 ? zero.help(visit, asked) : null,
        // Who must leave no trace should not ask others for a piece of the map either.
        around.isPrivate() ? null : maps.of(visit, result.hits()).orElse(null),
        visit.booklet(asked.question()));
  }

  private ResultList results(Visit visit, Asked asked, SearchResult result) {
    Question question = asked.question();
    return new ResultList(
        result.total(),
        result.hits().stream()
            .map(hit -> cards.card(visit, to -> to.search(question), question.text(), hit))
            .toList(),
        PagingLinks.of(visit, question, result.total()),
        result.didYouMean().map(words -> correction(visit, asked, words)).orElse(null),
        understandings.of(visit, asked, result),
        messages
            .of(asked.request(), result)
            .map(said -> notice(visit, said))
            .filter(said -> result.total() > 0 || said.link() != null)
            .orElse(null),
        hoursUnknown(visit, question, result));
  }

  /** Told only where little is open: who finds enough has no need of it. */
  private static @Nullable HoursUnknown hoursUnknown(
      Visit visit, Question question, SearchResult result) {
    boolean isHelpful =
        result.openness().unknown() > 0
            && result.total() <= Asked.PER_PAGE
            && !result.reading().shortfall().isOnlyNear();
    return isHelpful
        ? new HoursUnknown(result.openness().unknown(), visit.search(question.atAnyTime()))
        : null;
  }

  private static Notice notice(Visit visit, ShortfallMessage said) {
    String link = said.link();
    String text = said.linkText();
    return new Notice(
        said.text(), link == null || text == null ? null : new Link(text, visit.page(link)));
  }

  /** Another spelling, also without filters and place where it would find nothing with them. */
  private Correction correction(Visit visit, Asked asked, String words) {
    Question same = asked.question().withText(words);
    boolean isFound = search.search(asked.with(same).request()).total() > 0;
    return new Correction(
        Marking.changed(words, asked.question().text()),
        visit.search(isFound ? same : Question.EMPTY.withText(words)));
  }
}
