package wegwijs.data.vocabulary;

import java.util.List;

/**
 * To which other terms a term leads. Immutable.
 *
 * @param implies terms that follow from it: a service that has it has them as well
 * @param near terms that may help as well who asks for it, the nearest first
 */
public record TermLinks(List<TermRef> implies, List<TermRef> near) {

  /** A term that leads nowhere. */
  public static final TermLinks NONE = new TermLinks(List.of(), List.of());

  /** Copies the lists. */
  public TermLinks {
    implies = List.copyOf(implies);
    near = List.copyOf(near);
  }
}
