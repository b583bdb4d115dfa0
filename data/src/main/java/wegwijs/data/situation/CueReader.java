package wegwijs.data.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wegwijs.data.place.FoldedText;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlText;

/** Reads when a situation fits: {@code facet/term}, or a single word. Safe to share. */
final class CueReader {
  private final Vocabulary vocabulary;

  CueReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Cue read(List<YamlText> row) {
    Set<TermRef> terms = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (YamlText written : row) {
      if (written.value().contains("/")) {
        terms.add(term(written));
      } else {
        words.add(word(written));
      }
    }
    return new Cue(terms, words);
  }

  private TermRef term(YamlText written) {
    return TermRef.parse(written.value())
        .filter(ref -> vocabulary.findTerm(ref).isPresent())
        .orElseThrow(() ->
            written.fault(
                "De term '" + written.value() + "' bestaat niet.",
                "Schrijf hem als facet/term, zoals zorgvraag/schulden."));
  }

  private static String word(YamlText written) {
    String folded = FoldedText.of(written.value());
    if (folded.isEmpty() || folded.contains(" ")) {
      throw written.fault(
          "'" + written.value() + "' is niet één woord.",
          "Schrijf elk woord apart, zoals [kind, achttien].");
    }
    return folded;
  }
}
