package wegwijs.server.page.words;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** Facets and their values in words. Safe to share. */
public final class TermWords {
  private final Vocabulary vocabulary;
  private final Places places;
  private final PageTexts texts;
  private final List<String> municipalities;

  /** Words of this vocabulary, with the names of municipalities from these places. */
  public TermWords(Vocabulary vocabulary, Places places, PageTexts texts) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.texts = texts;
    this.municipalities =
        places.municipalities().stream()
            .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(PageTexts.DUTCH)))
            .map(Municipality::code)
            .toList();
  }

  /** The heading of a facet, such as "Voor wie". */
  public String facetLabel(FacetId facet) {
    return vocabulary.facet(facet).map(Facet::label).orElseGet(() -> texts.text("area.facet"));
  }

  /** The facet as a question to the reader. */
  public String facetQuestion(FacetId facet) {
    return vocabulary
        .facet(facet)
        .map(Facet::question)
        .orElseGet(() -> texts.text("area.question"));
  }

  /** The words for a value; empty when nothing is known by that id. */
  public Optional<String> findLabel(FacetId facet, String value) {
    if (facet != FacetId.MUNICIPALITY) {
      return vocabulary.findTerm(new TermRef(facet, value)).map(Term::label);
    }
    return value.equals(Reach.EVERYWHERE)
        ? Optional.of(texts.text("area.everywhere"))
        : places.findMunicipality(value).map(Municipality::name);
  }

  /** The codes of all municipalities in the order of the alphabet. */
  public List<String> municipalities() {
    return municipalities;
  }

  /** A chosen value with its facet, such as "Voor wie: Mantelzorgers". */
  public String choice(FacetId facet, String value) {
    return texts.text("filter.choice", facetLabel(facet), findLabel(facet, value).orElse(value));
  }
}
