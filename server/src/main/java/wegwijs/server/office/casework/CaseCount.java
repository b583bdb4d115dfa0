package wegwijs.server.office.casework;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How many cases began in a month and ended so; also of those that are removed. A case that touches
 * several laws counts for each. Laws and domains are never crossed, as a number of one could then
 * point at a person.
 *
 * @param term "" for all cases, else a law or domain as "wet/wmo"
 * @param outcome absent for those that nobody closed
 */
public record CaseCount(YearMonth month, String term, Optional<CaseOutcome> outcome, int number) {}
