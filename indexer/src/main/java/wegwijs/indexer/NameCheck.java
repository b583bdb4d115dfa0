package wegwijs.indexer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.data.model.Attribute;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceArea;
import wegwijs.data.model.TaxonomyTerm;
import wegwijs.data.place.Places;
import wegwijs.data.place.UnknownArea;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Finds names that mean nothing here: labels of our facets that are not in the vocabulary, and
 * areas that are no municipality, region or country. Each is told once for a whole run. Used once.
 */
final class NameCheck {
  private final Vocabulary vocabulary;
  private final Places places;
  private final Set<String> told = new HashSet<>();

  NameCheck(Vocabulary vocabulary, Places places) {
    this.vocabulary = vocabulary;
    this.places = places;
  }

  List<Issue> check(Service service, String place) {
    List<Issue> issues = new ArrayList<>();
    unknownTerms(service)
        .filter(term -> told.add(term.toString()))
        .forEach(term ->
            issues.add(
                Issue.fieldKept(place, term.facet().id(), term.term(), Reason.TERM_UNKNOWN)));
    unknownAreas(service)
        .filter(name -> told.add("area " + name))
        .forEach(
            name -> issues.add(Issue.fieldKept(place, "service_areas", name, Reason.AREA_UNKNOWN)));
    return issues;
  }

  private Stream<TermRef> unknownTerms(Service service) {
    return service.attributes().stream()
        .map(Attribute::taxonomyTerm)
        .filter(Objects::nonNull)
        .flatMap(term -> ours(term).stream())
        .filter(term -> vocabulary.findTerm(term).isEmpty());
  }

  private static Optional<TermRef> ours(TaxonomyTerm term) {
    String taxonomy = term.taxonomy();
    String code = term.code();
    return taxonomy == null || code == null
        ? Optional.empty()
        : FacetId.find(taxonomy).map(facet -> new TermRef(facet, code));
  }

  private Stream<String> unknownAreas(Service service) {
    return service.serviceAreas().stream().flatMap(area -> unknown(area).stream());
  }

  /** An area is known by its extent or its name, as when it is searched. */
  private Optional<String> unknown(ServiceArea area) {
    List<String> names = Stream.of(area.extent(), area.name()).filter(Objects::nonNull).toList();
    boolean isKnown =
        names.stream().anyMatch(name -> !(places.resolveArea(name) instanceof UnknownArea));
    return isKnown || names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
  }
}
