package wegwijs.data.schema;

import java.util.ArrayList;
import java.util.List;
import wegwijs.data.dutch.Dutch;
import wegwijs.data.dutch.WordForm;

/**
 * Stems: that of the whole word twice and those of its parts once, so that a whole weighs more than
 * a part. Words that say little stand there once.
 */
record StemTerms(Dutch dutch) implements WordTerms {
  @Override
  public List<String> of(String folded, List<String> pieces) {
    WordForm form = dutch.form(folded, pieces);
    if (dutch.isFunctionWord(folded)) {
      return List.of(form.stem());
    }
    List<String> terms = new ArrayList<>();
    terms.add(form.stem());
    terms.add(form.stem());
    terms.addAll(form.parts());
    return terms;
  }
}
