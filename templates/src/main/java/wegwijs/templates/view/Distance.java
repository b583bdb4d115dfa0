package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far away help may be.
 *
 * @param chosen the present limit in kilometres; absent when any distance will do
 * @param offered limits in kilometres, nearest first
 */
public record Distance(@Nullable Integer chosen, List<Integer> offered) {
  /** Copies the limits. */
  public Distance {
    offered = List.copyOf(offered);
  }
}
