package wegwijs.server.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** What facets and their values are called. Safe to share. */
final class FacetLabels {
  private final Vocabulary vocabulary;
  private final Places places;

  FacetLabels(Vocabulary vocabulary, Places places) {
    this.vocabulary = vocabulary;
    this.places = places;
  }

  String of(FacetId facet) {
    return facet == FacetId.MUNICIPALITY
        ? "Gemeente"
        : vocabulary.facet(facet).map(Facet::label).orElse(facet.id());
  }

  String of(FacetId facet, String value) {
    Optional<String> label =
        facet == FacetId.MUNICIPALITY
            ? municipality(value)
            : vocabulary.findTerm(new TermRef(facet, value)).map(Term::label);
    return label.orElse(value);
  }

  /** The id of the value above; absent for one at the top. */
  @Nullable String parent(FacetId facet, String value) {
    return vocabulary.parentOf(new TermRef(facet, value)).map(TermRef::term).orElse(null);
  }

  /** What an area is called that a record names by the code of a municipality or region. */
  String area(String extent) {
    return places.resolveArea(extent).label();
  }

  private Optional<String> municipality(String value) {
    return value.equals(Reach.EVERYWHERE)
        ? Optional.of("Heel Nederland")
        : places.findMunicipality(value).map(Municipality::name);
  }
}
