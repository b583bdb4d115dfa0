package wegwijs.indexer.merge.match;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is offered to whom. Immutable.
 *
 * @param words of the description
 * @param minimumAge in years
 * @param maximumAge in years
 */
record OfferTraits(
    WordSet words, @Nullable BigDecimal minimumAge, @Nullable BigDecimal maximumAge) {
  boolean hasAge() {
    return minimumAge != null || maximumAge != null;
  }

  /** Whether there is no age at which somebody may use both. */
  boolean isOfOtherAge(OfferTraits other) {
    return isBelow(maximumAge, other.minimumAge) || isBelow(other.maximumAge, minimumAge);
  }

  private static boolean isBelow(@Nullable BigDecimal maximum, @Nullable BigDecimal minimum) {
    return maximum != null && minimum != null && maximum.compareTo(minimum) < 0;
  }

  boolean isOfSameAge(OfferTraits other) {
    return isSame(minimumAge, other.minimumAge) && isSame(maximumAge, other.maximumAge);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
