package wegwijs.server.office.casework;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How many cases began in a month and ended so; also of those that are removed. A case that touches
 * several laws counts for each. Laws and domains are never crossed with each other, as a number of
 * one could then point at a person.
 *
 * @param municipality code of where it came from; "" when that is not known
 * @param aspect what is counted
 * @param term of what in particular, such as "wet/wmo"; "" for all of the aspect together
 * @param outcome absent for those that nobody closed
 */
public record CaseCount(
    YearMonth month,
    String municipality,
    Aspect aspect,
    String term,
    Optional<CaseOutcome> outcome,
    int number) {
  /** What can be counted of cases. */
  public enum Aspect {
    /** Every case, once. */
    ALL,
    /** By law and by domain. */
    TERM,
    /**
     * Those on a complaint or an appeal, all together, and by law, by domain and by which it is.
     */
    COMPLAINT,
    /** Those for which nothing fits, by care question. */
    GAP,
    /** What residents said of the help, for those who were asked. */
    VERDICT
  }
}
