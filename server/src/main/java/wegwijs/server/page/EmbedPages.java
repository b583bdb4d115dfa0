package wegwijs.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.EmbedPage;
import wegwijs.templates.view.EmbedPage.Preset;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.Theme;

/**
 * The search of a portal for a frame on another site, which presets a theme, a place, a target
 * group and whether only what is open now. A preset that is not known is left out; so are all but
 * the place when nothing is found for them. Safe to share.
 */
final class EmbedPages {
  static final String THEME = "thema";
  static final String OPEN_NOW = "nu-open";
  static final String PLACE = "plaats";
  private static final String TARGET_GROUP = FacetId.TARGET_GROUP.id();

  private static final int MOST_RESULTS = 5;

  private final Frame frame;
  private final QuestionReader reader;
  private final Vocabulary vocabulary;
  private final Search search;
  private final PageTexts texts;

  EmbedPages(Frame frame, Words words, Reference reference, QuestionReader reader, Search search) {
    this.frame = frame;
    this.search = search;
    vocabulary = reference.vocabulary();
    this.reader = reader;
    texts = words.texts();
  }

  PageAnswer show(Visit visitor, Map<String, List<String>> query) {
    // The list of a visitor belongs to the window, not to a frame in it.
    Visit visit = visitor.with(Shortlist.EMPTY);
    Asked asked = known(reader.read(visit.portal(), presets(query)));
    SearchResult result = search.search(asked.request());
    if (result.total() == 0) {
      asked = asked.with(asked.question().withoutFilters());
      result = search.search(asked.request());
    }
    boolean isNarrow =
        !asked.question().chosen().isEmpty() || asked.question().openAt().isPresent();
    EmbedPage page =
        new EmbedPage(
            frame.layouts().site(visit),
            new SearchBox("", asked.question().place(), false),
            isNarrow ? chosen(asked) : List.of(),
            isNarrow ? List.of() : Themes.of(visit, vocabulary, result, asked.question()),
            isNarrow ? first(visit, result) : List.of(),
            result.total(),
            visit.search(asked.question()),
            visit.contact());
    return new PageAnswer.Framed(frame.pages().render(page), visit.portal().hostSite().framers());
  }

  private static Map<String, List<String>> presets(Map<String, List<String>> query) {
    Map<String, List<String>> presets = new LinkedHashMap<>();
    presets.put(FacetId.CARE_QUESTION.id(), query.getOrDefault(THEME, List.of()));
    presets.put(TARGET_GROUP, query.getOrDefault(TARGET_GROUP, List.of()));
    presets.put(PLACE, query.getOrDefault(PLACE, List.of()));
    presets.put(OPEN_NOW, query.getOrDefault(OPEN_NOW, List.of()));
    return presets;
  }

  private static Asked known(Asked asked) {
    return asked.isPlaceUnknown() ? asked.with(asked.question().withoutPlace()) : asked;
  }

  private List<Preset> chosen(Asked asked) {
    Stream<Preset> terms =
        asked.question().chosen().entrySet().stream()
            .flatMap(facet ->
                vocabulary.facet(facet.getKey()).stream()
                    .flatMap(Facet::allTerms)
                    .filter(term -> facet.getValue().contains(term.id()))
                    .map(term -> preset(facet.getKey(), term)));
    Stream<Preset> open =
        asked.question().openAt().stream()
            .map(moment -> new Preset(OPEN_NOW, "1", texts.text("filter.open-now")));
    return Stream.concat(terms, open).toList();
  }

  private static Preset preset(FacetId facet, Term term) {
    return new Preset(facet.id(), term.id(), term.label());
  }

  private static List<Theme> first(Visit visit, SearchResult result) {
    return result.hits().stream().limit(MOST_RESULTS).map(hit -> offer(visit, hit.card())).toList();
  }

  private static Theme offer(Visit visit, ServiceCard card) {
    return new Theme(new Link(card.name(), visit.service(card.id(), card.name())), card.summary());
  }
}
