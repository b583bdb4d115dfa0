package wegwijs.server.office.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as it stands in the list of a front office: without any words of the resident.
 * Immutable.
 *
 * @param code by which the resident can name it
 * @param assignee the account of the colleague who deals with it
 * @param closing present when it is closed
 */
public record InquiryHead(
    UUID id,
    String code,
    Kind kind,
    Term term,
    Optional<UUID> assignee,
    Optional<Closing> closing) {
  /** Whether nobody closed it and it should have been answered by now. */
  public boolean isLate(Instant now) {
    return closing.isEmpty() && term.dueAt().isBefore(now);
  }

  /** When it came, and when it should have been answered. */
  public record Term(Instant createdAt, Instant dueAt) {}

  /** When it was closed, and with what. */
  public record Closing(Instant at, Outcome outcome) {}
}
