package wegwijs.templates.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The search of a portal in a frame on another site. Whatever is chosen in it opens in the window
 * around the frame.
 *
 * @param search what stands in the form already
 * @param presets what the form sends along unseen
 * @param themes subjects to start from; empty where results are shown
 * @param results first results, each with one sentence; empty where themes are shown
 * @param total how many results there are
 * @param all to all results
 * @param contact to the people of the portal
 */
public record EmbedPage(
    Site site,
    SearchBox search,
    List<Preset> presets,
    List<Theme> themes,
    List<Theme> results,
    int total,
    String all,
    String contact) {
  /** Checks the addresses and copies the lists. */
  public EmbedPage {
    presets = List.copyOf(presets);
    themes = List.copyOf(themes);
    results = List.copyOf(results);
    Required.notNegative(total, "total");
    Href.checked(all);
    Href.checked(contact);
  }

  /** What the results are about, in words. */
  public String heading() {
    return presets.stream().map(Preset::label).collect(Collectors.joining(", "));
  }

  /**
   * A parameter of the search that the page around the frame chose.
   *
   * @param label in words
   */
  public record Preset(String name, String value, String label) {
    /** Checks the words. */
    public Preset {
      Required.text(label, "label");
    }
  }
}
