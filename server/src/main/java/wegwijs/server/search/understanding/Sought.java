package wegwijs.server.search.understanding;

import java.util.List;

/**
 * One thing that services should speak of. Immutable.
 *
 * @param ways the ways to say it, that of the asker first; never empty
 */
public record Sought(List<Way> ways) {
  /** Copies the ways. */
  public Sought {
    ways = List.copyOf(ways);
  }
}
