package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkLayout;

/**
 * Where the work at a front office starts.
 *
 * @param search address of the results of a search; absent for whoever may not search here
 * @param parts the parts of the work, each with what it is for
 */
public record DeskPage(WorkLayout layout, @Nullable String search, List<Part> parts) {
  /** Copies the parts. */
  public DeskPage {
    parts = List.copyOf(parts);
  }

  /** A part of the work. */
  public record Part(Link link, String text) {}
}
