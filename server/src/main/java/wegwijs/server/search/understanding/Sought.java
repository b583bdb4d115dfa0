package wegwijs.server.search.understanding;

import java.util.List;

/**
 * One thing that services should speak of. Immutable.
 *
 * @param ways the ways to say it, that of the asker first; never empty
 * @param isWeak whether it says little, so that services need not have it
 */
public record Sought(List<Way> ways, boolean isWeak) {
  /** Copies the ways. */
  public Sought {
    ways = List.copyOf(ways);
  }
}
