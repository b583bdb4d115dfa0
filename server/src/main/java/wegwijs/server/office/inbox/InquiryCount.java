package wegwijs.server.office.inbox;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How many questions of one kind came in a month and ended so; also of those that are removed.
 *
 * @param municipality code of where it came from; "" when that is not known
 * @param outcome absent for those that nobody closed
 */
public record InquiryCount(
    YearMonth month, String municipality, Kind kind, Optional<Outcome> outcome, int number) {}
