package wegwijs.server.office.feedback;

import java.util.List;
import java.util.Objects;

/**
 * What a visitor wrote about a record. Immutable; only ever kept sealed.
 *
 * @param text may be ""
 * @param email where the visitor hears what became of it; may be ""
 */
public record Remark(List<Fault> faults, String text, String email) {
  /** Copies the faults. What is empty is left out where it is kept. */
  public Remark {
    faults = List.copyOf(Objects.requireNonNullElse(faults, List.of()));
    text = Objects.requireNonNullElse(text, "");
    email = Objects.requireNonNullElse(email, "");
  }
}
