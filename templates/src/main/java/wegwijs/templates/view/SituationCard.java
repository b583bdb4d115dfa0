package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A way to the page of a life event or persona.
 *
 * @param link in the words of a resident
 * @param summary one sentence: what can be read there
 * @param name of the persona of whom it tells, if it tells of one
 */
public record SituationCard(Link link, String summary, @Nullable String name) {
  /** Checks the words. */
  public SituationCard {
    Required.text(summary, "summary");
    if (name != null) {
      Required.text(name, "name");
    }
  }

  /** What stands where a picture of the persona would; empty without a persona. */
  public String initial() {
    return name == null ? "" : name.substring(0, 1);
  }
}
