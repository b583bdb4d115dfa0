package wegwijs.data.schema;

import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import wegwijs.data.hours.WeeklyOpening;

/**
 * Weekly openings as bytes, eight for each; the same openings give the same bytes, so that a column
 * of them holds each week once. Times are in whole minutes.
 */
public final class OpeningBytes {
  /** Nobody has so many; Lucene refuses a doc value of 32,766 bytes or more. */
  private static final int MOST = 1_000;

  private static final int MINUTE_BITS = 11;
  private static final int DAY_BITS = 18;
  private static final long LAST_DAY = (1L << DAY_BITS) - 1;
  private static final int MINUTES_PER_HOUR = 60;

  private OpeningBytes() {}

  /** The openings as bytes. */
  static BytesRef write(List<WeeklyOpening> openings) {
    long[] numbers =
        openings.stream().mapToLong(OpeningBytes::number).sorted().distinct().limit(MOST).toArray();
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    return new BytesRef(bytes.array());
  }

  /** The openings in bytes of ours. */
  public static List<WeeklyOpening> read(BytesRef bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    List<WeeklyOpening> openings = new ArrayList<>();
    while (buffer.hasRemaining()) {
      openings.add(opening(buffer.getLong()));
    }
    return List.copyOf(openings);
  }

  private static long number(WeeklyOpening opening) {
    long number = opening.day().getValue();
    number = number << MINUTE_BITS | minute(opening.opens());
    number = number << MINUTE_BITS | minute(opening.closes());
    number = number << DAY_BITS | epochDay(opening.validFrom());
    return number << DAY_BITS | epochDay(opening.validTo());
  }

  private static WeeklyOpening opening(long number) {
    long rest = number;
    LocalDate to = date(rest & LAST_DAY);
    rest >>= DAY_BITS;
    LocalDate from = date(rest & LAST_DAY);
    rest >>= DAY_BITS;
    LocalTime closes = time(rest & ((1 << MINUTE_BITS) - 1));
    rest >>= MINUTE_BITS;
    LocalTime opens = time(rest & ((1 << MINUTE_BITS) - 1));
    rest >>= MINUTE_BITS;
    return new WeeklyOpening(DayOfWeek.of((int) rest), opens, closes, from, to);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES_PER_HOUR + time.getMinute();
  }

  private static LocalTime time(long minute) {
    return LocalTime.of((int) minute / MINUTES_PER_HOUR, (int) minute % MINUTES_PER_HOUR);
  }

  /** Days since 1970; what began before or never ends has the first and the last that fit. */
  private static long epochDay(LocalDate date) {
    return Math.clamp(date.toEpochDay(), 0, LAST_DAY);
  }

  private static LocalDate date(long epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }
}
