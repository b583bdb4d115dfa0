package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service in short, to keep, compare or print.
 *
 * @param organization who offers it
 * @param summary what it is, in one sentence
 * @param facts always the same ones in the same order
 */
public record Digest(
    Link name, @Nullable String organization, @Nullable String summary, List<Fact> facts) {
  /** Copies the facts. */
  public Digest {
    facts = List.copyOf(facts);
  }
}
