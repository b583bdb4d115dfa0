package wegwijs.templates.view;

import java.util.List;

/**
 * Ways on when nothing was found.
 *
 * @param drops the same search with one filter less
 * @param themes subjects to start from
 */
public record ZeroHelp(List<Drop> drops, List<Link> themes) {
  /** Copies the lists. */
  public ZeroHelp {
    drops = List.copyOf(drops);
    themes = List.copyOf(themes);
  }

  /**
   * A filter that could go.
   *
   * @param label such as "Voor wie: Mantelzorgers"
   * @param count how many results there are without it
   */
  public record Drop(String label, String href, int count) {
    /** Checks words, address and count. */
    public Drop {
      Required.text(label, "label");
      Href.checked(href);
      Required.notNegative(count, "count");
    }
  }
}
