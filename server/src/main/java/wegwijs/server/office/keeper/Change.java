package wegwijs.server.office.keeper;

import java.time.Instant;
import java.util.UUID;
import wegwijs.server.office.feedback.Subject;

/**
 * What an organization wants to change. Immutable.
 *
 * @param portal whose editors decide
 * @param organization whose records these are
 */
public record Change(UUID id, String portal, UUID organization, Wish wish, Instant at) {
  /** In place of a field: a service that is not among the records, in free words. */
  public static final String NEW_SERVICE = "new_service";

  /**
   * One field of one record.
   *
   * @param field in the words of HSDS, {@code hidden} for a service that is no longer offered, or
   *     {@link #NEW_SERVICE}
   * @param text as it was typed; empty when the field must be empty
   */
  public record Wish(Subject subject, String field, String text) {}
}
