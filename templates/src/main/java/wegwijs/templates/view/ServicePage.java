package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one service.
 *
 * @param steps what the reader can do now, best first; empty when no contact is known
 * @param hours absent when nothing is known
 * @param save puts it on the visitor's list, or takes it off
 * @param data the same for machines
 */
public record ServicePage(
    Layout layout,
    ServiceHead head,
    List<NextStep> steps,
    ServiceFacts facts,
    Whereabouts where,
    @Nullable HoursView hours,
    Trust trust,
    Related related,
    SaveLink save,
    DataBlock data) {
  /** Copies the steps. */
  public ServicePage {
    steps = List.copyOf(steps);
  }

  /** Whether one of the steps is a telephone call. */
  public boolean isCallable() {
    return steps.stream().anyMatch(step -> step.kind() == NextStep.Kind.CALL);
  }
}
