package wegwijs.server.office.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What colleagues wrote about a question. Immutable; only ever kept sealed.
 *
 * @param notes the oldest first
 * @param explanation of the outcome, such as to whom the resident was referred; may be ""
 */
public record Handling(List<Note> notes, String explanation) {
  /** Nothing was written yet. */
  public static final Handling NONE = new Handling(List.of(), "");

  /** Copies the notes. What is empty is left out where it is kept. */
  public Handling {
    notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    explanation = Objects.requireNonNullElse(explanation, "");
  }

  Handling with(Note note) {
    return new Handling(Stream.concat(notes.stream(), Stream.of(note)).toList(), explanation);
  }

  Handling explained(String other) {
    return new Handling(notes, other);
  }

  /** What a colleague noted. */
  public record Note(String author, Instant at, String text) {}
}
