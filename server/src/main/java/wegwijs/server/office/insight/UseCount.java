package wegwijs.server.office.insight;

import java.time.YearMonth;

/**
 * How often something was used in a month.
 *
 * @param subject what {@link Use} says; "" without one
 */
public record UseCount(YearMonth month, Use use, String subject, int count) {
  /** Checks that it is a number of times. */
  public UseCount {
    if (count < 0) {
      throw new IllegalArgumentException(count + " times");
    }
  }
}
