package wegwijs.server.office.inbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a resident wrote. Immutable; only ever kept sealed.
 *
 * @param name as the resident wants to be called; may be ""
 * @param question in the resident's words; may be "" for whoever only wants to be called
 * @param services those that the resident chose, in that order
 */
public record Message(Reach reach, String name, String question, List<UUID> services) {
  /** Copies the list. What is empty is left out where it is kept. */
  public Message {
    name = Objects.requireNonNullElse(name, "");
    question = Objects.requireNonNullElse(question, "");
    services = List.copyOf(Objects.requireNonNullElse(services, List.of()));
  }
}
