package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Help for those in danger, above everything else.
 *
 * @param heading says what to do, such as "Bel 112 als er nu gevaar is"
 * @param text one or two sentences
 * @param website chat or more information
 * @param language of heading and text, as in {@code lang}
 * @param urgent whether life is in danger; drawn in the strongest way
 */
public record CrisisCardView(
    String heading,
    String text,
    List<Phone> phones,
    @Nullable Link website,
    String language,
    boolean urgent) {
  /** Checks the heading and copies the numbers. */
  public CrisisCardView {
    Required.text(heading, "heading");
    phones = List.copyOf(phones);
  }
}
