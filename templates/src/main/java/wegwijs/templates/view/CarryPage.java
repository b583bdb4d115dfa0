package wegwijs.templates.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and the chosen services on paper, to take along to a desk.
 *
 * @param question in the reader's words; absent leaves room to write it
 */
public record CarryPage(
    Layout layout, @Nullable String question, List<Digest> services, LocalDate date) {
  /** Copies the services. */
  public CarryPage {
    services = List.copyOf(services);
  }
}
