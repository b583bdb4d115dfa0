package wegwijs.server.search.understanding;

import java.util.List;

/**
 * One thing that services should speak of. Immutable.
 *
 * @param ways the ways to say it, that of the asker first; never empty
 * @param isWeak whether it says little, so that services need not have it
 * @param isBeside whether it stands beside the words by which the question is surely understood
 */
public record Sought(List<Way> ways, boolean isWeak, boolean isBeside) {
  /** Copies the ways. */
  public Sought {
    ways = List.copyOf(ways);
  }
}
