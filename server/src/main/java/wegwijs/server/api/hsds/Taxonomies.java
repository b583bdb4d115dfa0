package wegwijs.server.api.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermIds;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** Our facets as taxonomies and their values as taxonomy terms. Immutable and safe to share. */
final class Taxonomies {
  private static final String LANGUAGE = "nl";

  private final Vocabulary vocabulary;
  private final Map<UUID, Facet> facets = new LinkedHashMap<>();
  private final Map<UUID, TermRef> terms = new LinkedHashMap<>();

  Taxonomies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Facet facet : vocabulary.facets()) {
      facets.put(TermIds.taxonomy(facet.id()), facet);
      facet.allTerms().map(facet::ref).forEach(term -> terms.put(TermIds.term(term), term));
    }
  }

  Optional<Facet> findFacet(UUID id) {
    return Optional.ofNullable(facets.get(id));
  }

  Optional<TermRef> findTerm(UUID id) {
    return Optional.ofNullable(terms.get(id));
  }

  List<Facet> facets(String search) {
    return facets.values().stream()
        .filter(facet -> contains(search, facet.label(), facet.question(), facet.id().id()))
        .toList();
  }

  /** The terms, parents before children. */
  Stream<TermRef> terms(String search) {
    return terms.values().stream().filter(ref -> contains(search, texts(ref)));
  }

  Optional<UUID> parent(TermRef term) {
    return vocabulary.parentOf(term).map(TermIds::term);
  }

  Map<String, Object> tree(Facet facet) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", TermIds.taxonomy(facet.id()));
    tree.put("name", facet.label());
    tree.put("description", facet.question());
    return tree;
  }

  Map<String, Object> tree(TermRef ref) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", TermIds.term(ref));
    tree.put("code", ref.term());
    Optional<Term> term = vocabulary.findTerm(ref);
    tree.put("name", term.map(Term::label).orElse(ref.term()));
    tree.put("description", term.map(Term::explanation).orElse(""));
    parent(ref).ifPresent(parent -> tree.put("parent_id", parent));
    tree.put("taxonomy", ref.facet().id());
    vocabulary.facet(ref.facet()).ifPresent(facet -> tree.put("taxonomy_detail", tree(facet)));
    tree.put("language", LANGUAGE);
    tree.put("taxonomy_id", TermIds.taxonomy(ref.facet()));
    return tree;
  }

  /** The terms at the top of a facet, which together mean all of it. */
  List<String> topTerms(FacetId facet) {
    return vocabulary
        .facet(facet)
        .map(known -> known.terms().stream().map(Term::id).toList())
        .orElse(List.of());
  }

  private String[] texts(TermRef ref) {
    Term term = vocabulary.findTerm(ref).orElseThrow();
    return Stream.concat(
            Stream.of(term.label(), term.explanation(), term.id()), term.words().stream())
        .toArray(String[]::new);
  }

  private static boolean contains(String search, String... texts) {
    String folded = Folding.fold(search);
    return Stream.of(texts).anyMatch(text -> Folding.fold(text).contains(folded));
  }
}
