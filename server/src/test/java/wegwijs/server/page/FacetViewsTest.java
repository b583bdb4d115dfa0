package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.FacetCounts.Value;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.FacetOption;
import wegwijs.templates.view.FacetView;

class FacetViewsTest {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final TermWords TERMS =
      Words.in(Language.DUTCH, VOCABULARY, Places.shipped(), Clock.systemUTC()).terms();
  private static final int ALL = TERMS.municipalities().size() + 1;

  private final FacetViews facets = new FacetViews(VOCABULARY, TERMS);

  /** Every municipality has one more result than the one before; that of this place is chosen. */
  private static FacetCounts counts(int chosen) {
    List<Value> values = new ArrayList<>();
    values.add(new Value(Reach.EVERYWHERE, 1_000, false));
    for (String municipality : TERMS.municipalities()) {
      values.add(new Value(municipality, values.size(), values.size() == chosen));
    }
    return new FacetCounts(FacetId.MUNICIPALITY, values);
  }

  private FacetView view(int chosen, Set<String> portal, Map<String, List<String>> query) {
    return facets
        .of(List.of(counts(chosen)), portal, AllMunicipalities.of("/zoek?q=hulp", query))
        .getFirst();
  }

  @Test
  void showsOfAllMunicipalitiesThoseWithTheMostResults() {
    FacetView view = view(0, Set.of(), Map.of());
    assertThat(view.options())
        .extracting(FacetOption::count)
        .hasSize(20)
        .startsWith(1_000, ALL - 19)
        .endsWith(ALL - 1);
    assertThat(view.whole())
        .isEqualTo(new FacetView.Whole(ALL, "/zoek?alle=gemeente&q=hulp#filter-gemeente"));
  }

  @Test
  void keepsWhatIsChosenInSight() {
    assertThat(view(1, Set.of(), Map.of()).options())
        .hasSize(21)
        .anyMatch(option -> option.chosen() && option.count() == 1);
  }

  @Test
  void showsAllToWhoAsksForThem() {
    FacetView view = view(0, Set.of(), Map.of("alle", List.of("gemeente")));
    assertThat(view.first()).hasSize(ALL);
    assertThat(view.rest()).isEmpty();
    assertThat(view.whole()).isNull();
  }

  @Test
  void showsAllOfAPortalWithFew() {
    Set<String> portal = Set.copyOf(TERMS.municipalities().subList(0, 3));
    FacetView view = view(0, portal, Map.of());
    assertThat(view.options()).extracting(FacetOption::count).containsExactly(1_000, 1, 2, 3);
    assertThat(view.whole()).isNull();
  }
}
