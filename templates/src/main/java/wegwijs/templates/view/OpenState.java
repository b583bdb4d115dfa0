package wegwijs.templates.view;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether help can be had at this moment, in Dutch time. */
public sealed interface OpenState {
  /** Whether somebody can be reached right now, as far as is known. */
  default boolean isOpen() {
    return this instanceof Open || this instanceof ClosesSoon || this instanceof AlwaysOpen;
  }

  /** Open for a while yet. */
  record Open(LocalTime until) implements OpenState {}

  /** Open, but not for long. */
  record ClosesSoon(LocalTime at) implements OpenState {}

  /** Closed, with the next opening if it is known. */
  record Closed(@Nullable Reopening next) implements OpenState {}

  /** Day and night. */
  record AlwaysOpen() implements OpenState {}

  /** Nobody told us. */
  record Unknown() implements OpenState {}

  /**
   * When a closed door opens.
   *
   * @param today whether that is still today
   */
  record Reopening(DayOfWeek day, LocalTime at, boolean today) {}
}
