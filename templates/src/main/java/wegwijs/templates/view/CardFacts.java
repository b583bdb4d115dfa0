package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * What a result says at a glance; absent means unknown.
 *
 * @param forWhom target groups in words
 * @param area municipalities served, in words
 * @param distance such as "2,3 km"
 * @param cost in words
 */
public record CardFacts(
    @Nullable String forWhom,
    @Nullable String area,
    @Nullable String distance,
    @Nullable String cost) {
  /** Whether nothing at all is known. */
  public boolean isEmpty() {
    return forWhom == null && area == null && distance == null && cost == null;
  }
}
