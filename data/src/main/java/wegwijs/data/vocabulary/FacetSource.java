package wegwijs.data.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.yaml.Position;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * A facet as files describe it. Immutable.
 *
 * @param id which one
 * @param fields its keys
 * @param terms its top terms
 */
record FacetSource(FacetId id, YamlMap fields, List<TermSource> terms) {

  FacetSource {
    terms = List.copyOf(terms);
  }

  /** Reads a file that must be about this facet and name no term twice. */
  static FacetSource read(FacetId id, YamlMap map) {
    map.allowOnly("facet", "label", "question", "zones", "termsOf", "terms");
    YamlText facet = map.text("facet");
    if (!facet.value().equals(id.id())) {
      throw facet.fault(
          "In dit bestand hoort 'facet: " + id.id() + "' te staan, niet '" + facet.value() + "'.",
          "Verbeter de regel of geef het bestand de naam " + facet.value() + ".yaml.");
    }
    List<TermSource> terms = map.maps("terms").stream().map(TermSource::read).toList();
    refuseDuplicates(terms, new HashMap<>());
    return new FacetSource(id, map, terms);
  }

  /** This facet as changed by a file of the installation. */
  FacetSource overlaidBy(FacetSource change) {
    return new FacetSource(
        id, fields.overlaidBy(change.fields), TermSource.overlay(terms, change.terms));
  }

  private static void refuseDuplicates(List<TermSource> terms, Map<String, Position> seen) {
    for (TermSource term : terms) {
      YamlText id = term.fields().text("id");
      Position first = seen.putIfAbsent(id.value(), id.position());
      if (first != null) {
        throw id.fault(
            "De id '"
                + id.value()
                + "' staat ook op regel "
                + first.line()
                + "; elke id mag één keer.",
            "Voeg de twee samen of geef één een andere id.");
      }
      refuseDuplicates(term.terms(), seen);
    }
  }
}
