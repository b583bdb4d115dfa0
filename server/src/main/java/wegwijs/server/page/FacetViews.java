package wegwijs.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.FacetCounts.Value;
import wegwijs.templates.view.FacetOption;
import wegwijs.templates.view.FacetView;

/**
 * Facets as groups of checkboxes. Values stand in the order of the vocabulary, municipalities in
 * that of the alphabet; what would give nothing is offered only when it is chosen. Safe to share.
 */
public final class FacetViews {
  /** Of more municipalities than these, those are shown that have the most results. */
  private static final int MOST_MUNICIPALITIES = 20;

  private final Vocabulary vocabulary;
  private final TermWords words;

  /** Facets of this vocabulary in these words. */
  public FacetViews(Vocabulary vocabulary, TermWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /**
   * The facets that have something to choose.
   *
   * @param municipalities those of the portal; empty for all
   * @param whole whether all of these are shown, however many they are
   */
  public List<FacetView> of(
      List<FacetCounts> facets, Set<String> municipalities, AllMunicipalities whole) {
    return facets.stream()
        .map(counts -> view(counts, municipalities, whole))
        .filter(view -> !view.options().isEmpty())
        .toList();
  }

  private FacetView view(FacetCounts counts, Set<String> municipalities, AllMunicipalities whole) {
    FacetId facet = counts.facet();
    Map<String, Value> values =
        counts.values().stream()
            .filter(value -> value.count() > 0 || value.isChosen())
            .collect(Collectors.toUnmodifiableMap(Value::id, Function.identity()));
    if (facet == FacetId.MUNICIPALITY) {
      return municipalities(municipalities(values, municipalities), whole);
    }
    return view(
        facet,
        options(vocabulary.facet(facet).map(Facet::terms).orElse(List.of()), values),
        null,
        false);
  }

  private FacetView view(
      FacetId facet, List<FacetOption> options, FacetView.@Nullable Whole whole, boolean isOpen) {
    return new FacetView(
        facet.id(), words.facetLabel(facet), words.facetQuestion(facet), options, whole, isOpen);
  }

  /** Of very many those with the most results and those that are chosen, in the order of all. */
  private FacetView municipalities(List<FacetOption> all, AllMunicipalities whole) {
    if (whole.isAsked() || all.size() <= MOST_MUNICIPALITIES) {
      return view(FacetId.MUNICIPALITY, all, null, whole.isAsked());
    }
    Set<FacetOption> most =
        all.stream()
            .sorted(Comparator.comparingInt(FacetOption::count).reversed())
            .limit(MOST_MUNICIPALITIES)
            .collect(Collectors.toUnmodifiableSet());
    List<FacetOption> shown =
        all.stream().filter(option -> option.chosen() || most.contains(option)).toList();
    return view(
        FacetId.MUNICIPALITY,
        shown,
        shown.size() == all.size() ? null : new FacetView.Whole(all.size(), whole.address()),
        false);
  }

  private static List<FacetOption> options(List<Term> terms, Map<String, Value> values) {
    List<FacetOption> options = new ArrayList<>();
    for (Term term : terms) {
      List<FacetOption> finer = options(term.terms(), values);
      Value value = values.get(term.id());
      if (value != null) {
        options.add(
            new FacetOption(term.id(), term.label(), value.count(), value.isChosen(), finer));
      } else if (!finer.isEmpty()) {
        options.add(new FacetOption(term.id(), term.label(), 0, false, finer));
      }
    }
    return options;
  }

  /** On a portal only its own municipalities; what serves the whole country stands first. */
  private List<FacetOption> municipalities(Map<String, Value> values, Set<String> portal) {
    Set<String> inOrder = new LinkedHashSet<>(List.of(Reach.EVERYWHERE));
    inOrder.addAll(words.municipalities());
    inOrder.addAll(values.keySet());
    return inOrder.stream()
        .map(values::get)
        .filter(Objects::nonNull)
        .filter(value -> value.isChosen() || isShown(value.id(), portal))
        .map(this::municipality)
        .toList();
  }

  private static boolean isShown(String municipality, Set<String> portal) {
    return portal.isEmpty()
        || portal.contains(municipality)
        || municipality.equals(Reach.EVERYWHERE);
  }

  private FacetOption municipality(Value value) {
    String label = words.findLabel(FacetId.MUNICIPALITY, value.id()).orElse(value.id());
    return new FacetOption(value.id(), label, value.count(), value.isChosen(), List.of());
  }
}
