package wegwijs.templates.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody last checked that a record is right.
 *
 * @param on the day; absent when nobody ever did
 * @param stale whether that is too long ago to rely on
 */
public record Checked(@Nullable LocalDate on, boolean stale) {
  /** Nobody checked it yet. */
  public static final Checked NEVER = new Checked(null, false);
}
