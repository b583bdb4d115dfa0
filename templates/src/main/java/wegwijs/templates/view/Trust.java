package wegwijs.templates.view;

import java.util.List;

/**
 * Why a reader may believe what stands on the page.
 *
 * @param report where a reader tells that something is wrong with it
 */
public record Trust(Checked checked, List<SourceView> sources, String report) {
  /** Copies the sources and checks the address. */
  public Trust {
    Href.checked(report);
    sources = List.copyOf(sources);
  }
}
