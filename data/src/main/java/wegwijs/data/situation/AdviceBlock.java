package wegwijs.data.situation;

import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads a step, a right, or somebody to ask. Safe to share. */
final class AdviceBlock {
  private static final List<String> KEYS = List.of("heading", "text", "search", "law", "decides");

  private final Vocabulary vocabulary;
  private final SelectionBlock selections;

  AdviceBlock(Vocabulary vocabulary, SelectionBlock selections) {
    this.vocabulary = vocabulary;
    this.selections = selections;
  }

  Advice read(YamlMap block, String... alsoAllowed) {
    block.allowOnly(Stream.concat(KEYS.stream(), Stream.of(alsoAllowed)).toArray(String[]::new));
    return new Advice(
        block.string("heading"),
        block.string("text"),
        block.findMap("search").map(selections::readLink),
        block.findText("law").map(this::law),
        block.findString("decides"));
  }

  TermRef law(YamlText written) {
    TermRef law = new TermRef(FacetId.LAW, written.value());
    if (vocabulary.findTerm(law).isEmpty()) {
      List<String> laws =
          vocabulary.facet(FacetId.LAW).stream().flatMap(Facet::allTerms).map(Term::id).toList();
      throw written.fault(
          "De wet '" + written.value() + "' staat niet in het facet 'wet'.",
          NearestWord.question(written.value(), laws)
              + "U kunt kiezen uit: "
              + String.join(", ", laws)
              + ".");
    }
    return law;
  }
}
