package wegwijs.templates.view;

import java.util.List;

/** Why a reader may believe what stands on the page. */
public record Trust(Checked checked, List<SourceView> sources) {
  /** Copies the sources. */
  public Trust {
    sources = List.copyOf(sources);
  }
}
