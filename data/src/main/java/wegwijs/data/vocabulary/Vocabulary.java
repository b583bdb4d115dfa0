package wegwijs.data.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * All facets with their terms, as shipped and as changed by the installation. Every term that
 * another implies exists. Immutable and safe to share.
 */
public final class Vocabulary {

  private final List<Facet> facets;
  private final Map<FacetId, Facet> byId = new EnumMap<>(FacetId.class);
  private final Map<TermRef, Term> terms = new HashMap<>();
  private final Map<TermRef, TermRef> parents = new HashMap<>();
  private final Map<TermRef, List<TermRef>> implied = new HashMap<>();
  private final String fingerprint;

  /**
   * Indexes the terms.
   *
   * @throws IllegalArgumentException when a facet or term occurs twice or an implied term is absent
   */
  public Vocabulary(List<Facet> facets) {
    this.facets = List.copyOf(facets);
    for (Facet facet : facets) {
      if (byId.put(facet.id(), facet) != null) {
        throw new IllegalArgumentException("facet " + facet.id().id() + " occurs twice");
      }
      facet.terms().forEach(term -> index(facet, term, Optional.empty()));
    }
    terms.keySet().forEach(ref -> implied.put(ref, follow(ref)));
    fingerprint = Fingerprint.of(facets);
  }

  /** The facets that have terms, in display order. */
  public List<Facet> facets() {
    return facets;
  }

  /** A facet; empty for one whose terms are no vocabulary, such as places. */
  public Optional<Facet> facet(FacetId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The term of this name. */
  public Optional<Term> findTerm(TermRef ref) {
    return Optional.ofNullable(terms.get(ref));
  }

  /** The term above; empty for a top term or an unknown one. */
  public Optional<TermRef> parentOf(TermRef ref) {
    return Optional.ofNullable(parents.get(ref));
  }

  /** The terms above, the nearest first. */
  public List<TermRef> ancestors(TermRef ref) {
    List<TermRef> above = new ArrayList<>();
    for (TermRef parent = parents.get(ref); parent != null; parent = parents.get(parent)) {
      above.add(parent);
    }
    return List.copyOf(above);
  }

  /**
   * The terms that follow from one: what it implies, what the terms above it imply, and so on from
   * each of these. Without the term itself and without ancestors.
   */
  public List<TermRef> implied(TermRef ref) {
    return implied.getOrDefault(ref, List.of());
  }

  /**
   * SHA-256 in hexadecimal over all by which records are classified; another one means reclassify.
   * How people speak is not in it, since that counts only when a question is asked.
   */
  public String fingerprint() {
    return fingerprint;
  }

  private void index(Facet facet, Term term, Optional<TermRef> parent) {
    TermRef ref = facet.ref(term);
    if (terms.put(ref, term) != null) {
      throw new IllegalArgumentException("term " + ref + " occurs twice");
    }
    parent.ifPresent(above -> parents.put(ref, above));
    term.terms().forEach(child -> index(facet, child, Optional.of(ref)));
  }

  private List<TermRef> follow(TermRef start) {
    SequencedSet<TermRef> reached = new LinkedHashSet<>();
    List<TermRef> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      for (TermRef next : impliedDirectly(open.removeFirst())) {
        if (!next.equals(start) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return List.copyOf(reached);
  }

  private List<TermRef> impliedDirectly(TermRef ref) {
    List<TermRef> direct = new ArrayList<>(known(ref).links().implies());
    ancestors(ref).forEach(above -> direct.addAll(known(above).links().implies()));
    return direct;
  }

  private Term known(TermRef ref) {
    return findTerm(ref)
        .orElseThrow(() -> new IllegalArgumentException("implied term " + ref + " is absent"));
  }
}
