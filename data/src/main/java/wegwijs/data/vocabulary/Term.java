package wegwijs.data.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * One value of a facet. Immutable.
 *
 * @param id unique within its facet; lower-case letters, digits and hyphens
 * @param label what the reader sees, in plain Dutch
 * @param explanation one plain sentence
 * @param speech how residents and professionals say it, for searching
 * @param recognition how it is recognised in the texts of a record
 * @param links to which other terms it leads
 * @param terms the terms below it; empty for a leaf
 */
public record Term(
    String id,
    String label,
    String explanation,
    Speech speech,
    TermRules recognition,
    TermLinks links,
    List<Term> terms) {

  /** Copies the terms. */
  public Term {
    terms = List.copyOf(terms);
  }

  /** Words and phrases that say it clearly. */
  public List<String> words() {
    return speech.words();
  }

  /** Whether there are no terms below it. */
  public boolean isLeaf() {
    return terms.isEmpty();
  }

  /** This term and all below it, in display order. */
  public Stream<Term> withDescendants() {
    return Stream.concat(Stream.of(this), terms.stream().flatMap(Term::withDescendants));
  }
}
