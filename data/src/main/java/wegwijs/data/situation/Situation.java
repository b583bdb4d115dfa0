package wegwijs.data.situation;

import java.util.List;
import java.util.Optional;

/**
 * A life event, or a persona in whose situation readers see their own. Immutable.
 *
 * @param id what stands in the address: small letters, digits and hyphens
 * @param introduction its words
 * @param cues when a question is about it: any of these
 * @param advices what to do, what one is entitled to, and whom to ask
 * @param nearby the search for help nearby
 * @param related ids of other situations
 */
public record Situation(
    String id,
    Introduction introduction,
    List<Cue> cues,
    Advices advices,
    Selection nearby,
    List<String> related) {
  /** Copies the lists. */
  public Situation {
    cues = List.copyOf(cues);
    related = List.copyOf(related);
  }

  /**
   * How a situation begins. Immutable.
   *
   * @param title what a resident would say
   * @param summary one sentence: what can be read here
   * @param persona present when it is told of somebody
   */
  public record Introduction(String title, String summary, Optional<Persona> persona) {}

  /** What a resident would say. */
  public String title() {
    return introduction.title();
  }
}
