package wegwijs.server.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
   */
  public List<FacetView> of(List<FacetCounts> facets, Set<String> municipalities) {
    return facets.stream()
        .map(counts -> view(counts, municipalities))
        .filter(view -> !view.options().isEmpty())
        .toList();
  }

  private FacetView view(FacetCounts counts, Set<String> municipalities) {
    FacetId facet = counts.facet();
    Map<String, Value> values =
        counts.values().stream()
            .filter(value -> value.count() > 0 || value.isChosen())
            .collect(Collectors.toUnmodifiableMap(Value::id, Function.identity()));
    List<FacetOption> options =
        facet == FacetId.MUNICIPALITY
            ? municipalities(values, municipalities)
            : options(vocabulary.facet(facet).map(Facet::terms).orElse(List.of()), values);
    return new FacetView(facet.id(), words.facetLabel(facet), words.facetQuestion(facet), options);
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
