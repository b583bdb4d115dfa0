package wegwijs.data.schema;

import java.util.ArrayList;
import java.util.List;

/** Words as they are written: the whole, and the pieces that hyphens separate. */
record WrittenTerms() implements WordTerms {
  @Override
  public List<String> of(String folded, List<String> pieces) {
    List<String> terms = new ArrayList<>();
    terms.add(folded);
    pieces.stream().filter(piece -> !terms.contains(piece)).forEach(terms::add);
    return terms;
  }
}
