package wegwijs.data.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads a search: {@code q}, and facets with lists of their terms. Safe to share. */
final class SelectionBlock {
  private static final String LABEL = "label";
  private static final String WORDS = "q";

  private final Vocabulary vocabulary;
  private final List<FacetId> facets;

  SelectionBlock(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    facets = vocabulary.facets().stream().map(Facet::id).toList();
  }

  SearchLink readLink(YamlMap block) {
    return new SearchLink(block.string(LABEL), read(block, LABEL));
  }

  Selection read(YamlMap block, String... alsoAllowed) {
    List<String> keys = new ArrayList<>(List.of(alsoAllowed));
    keys.add(WORDS);
    facets.forEach(facet -> keys.add(facet.id()));
    block.allowOnly(keys.toArray(String[]::new));
    Map<FacetId, Set<String>> terms = new EnumMap<>(FacetId.class);
    for (FacetId facet : facets) {
      Set<String> values = new LinkedHashSet<>();
      block.texts(facet.id()).forEach(written -> values.add(term(facet, written)));
      if (!values.isEmpty()) {
        terms.put(facet, values);
      }
    }
    String words = block.findString(WORDS).orElse("");
    if (words.isEmpty() && terms.isEmpty()) {
      throw block.fault(
          WORDS,
          "Hier staat geen zoekvraag.",
          "Zet er 'q: ...' bij, of een facet met termen, zoals zorgvraag: [schulden].");
    }
    return new Selection(words, terms);
  }

  private String term(FacetId facet, YamlText written) {
    if (vocabulary.findTerm(new TermRef(facet, written.value())).isEmpty()) {
      List<String> known =
          vocabulary.facet(facet).stream().flatMap(Facet::allTerms).map(Term::id).toList();
      throw written.fault(
          "De term '" + written.value() + "' staat niet in het facet '" + facet.id() + "'.",
          NearestWord.question(written.value(), known)
              + "Kies een id uit vocabulary/"
              + facet.id()
              + ".yaml.");
    }
    return written.value();
  }
}
