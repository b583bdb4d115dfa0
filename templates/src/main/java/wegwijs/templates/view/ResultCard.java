package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param name the service's name, which leads to its page
 * @param organization who offers it
 * @param summary what it is, in one sentence
 * @param open whether it is open now; absent for what has no door or line
 * @param why why it was found, in words, such as "Past bij: geldzorgen"
 * @param save puts it on the visitor's list, or takes it off
 */
public record ResultCard(
    Link name,
    @Nullable String organization,
    @Nullable Marked summary,
    CardFacts facts,
    @Nullable Phone phone,
    @Nullable OpenState open,
    Checked checked,
    List<String> why,
    SaveLink save) {
  /** Copies the reasons. */
  public ResultCard {
    why = List.copyOf(why);
  }
}
