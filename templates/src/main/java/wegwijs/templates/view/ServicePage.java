package wegwijs.templates.view;

import java.util.ArrayList;
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

  /** The messages that name what a reader wants to know of any service and is not known of this. */
  public List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    addIf(facts.forWhom().isEmpty(), "service.for-whom", unknown);
    addIf(facts.access().isEmpty(), "service.access", unknown);
    // Who pays stands on the page too, and says what the reader pays.
    addIf(facts.cost().isEmpty() && facts.payers().isEmpty(), "service.cost", unknown);
    addIf(hours == null, "service.hours", unknown);
    addIf(where.locations().isEmpty(), "service.where", unknown);
    addIf(where.areas().isEmpty(), "service.area", unknown);
    return unknown;
  }

  private static void addIf(boolean isUnknown, String key, List<String> unknown) {
    if (isUnknown) {
      unknown.add(key);
    }
  }

  /** Whether one of the steps is a telephone call. */
  public boolean isCallable() {
    return steps.stream().anyMatch(step -> step.kind() == NextStep.Kind.CALL);
  }
}
