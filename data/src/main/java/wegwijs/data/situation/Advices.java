package wegwijs.data.situation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a situation asks for. Immutable.
 *
 * @param steps what to do, in order; at least one
 * @param rights what a resident is entitled to
 * @param contacts whom to ask; at least one
 */
public record Advices(List<Advice> steps, List<Advice> rights, List<Advice> contacts) {
  /** Copies the lists. */
  public Advices {
    steps = List.copyOf(steps);
    rights = List.copyOf(rights);
    contacts = List.copyOf(contacts);
  }

  /** All of them, in the order of the page. */
  public Stream<Advice> all() {
    return Stream.of(steps, rights, contacts).flatMap(List::stream);
  }
}
