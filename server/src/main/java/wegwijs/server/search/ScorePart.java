package wegwijs.server.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.Explanation;

/**
 * A part of a score with the parts that it is made of. Immutable.
 *
 * @param value what it adds or by how much it multiplies
 * @param of what it is, in the engine's words
 * @param parts what it is made of; empty for the smallest
 */
public record ScorePart(double value, String of, List<ScorePart> parts) {
  /** Copies the parts. */
  public ScorePart {
    parts = List.copyOf(parts);
  }

  static ScorePart of(Explanation explanation) {
    return new ScorePart(
        explanation.getValue().doubleValue(),
        explanation.getDescription(),
        Arrays.stream(explanation.getDetails())
            .filter(Explanation::isMatch)
            .map(ScorePart::of)
            .toList());
  }
}
