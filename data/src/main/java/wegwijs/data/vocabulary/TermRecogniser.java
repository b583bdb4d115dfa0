package wegwijs.data.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the terms that the texts of a record show, by the rules of a vocabulary. Built once per
 * vocabulary; immutable and safe to share. Time grows with the length of the texts, hardly with the
 * number of rules.
 */
public final class TermRecogniser {

  private final RuleBook book;

  /** Compiles the rules. */
  public TermRecogniser(Vocabulary vocabulary) {
    book = new RuleBook(vocabulary);
  }

  /**
   * What the texts show: per zone, in display order of the terms, each term at most once with the
   * first of its rules that holds. Implied terms are not added; see {@link Vocabulary#implied}.
   */
  public List<Recognition> recognise(Map<Zone, String> texts) {
    List<Recognition> recognitions = new ArrayList<>();
    ZoneScan scan = new ZoneScan(book);
    for (Zone zone : Zone.values()) {
      String text = texts.get(zone);
      if (text != null) {
        scan.scan(zone, text, recognitions);
      }
    }
    return List.copyOf(recognitions);
  }
}
