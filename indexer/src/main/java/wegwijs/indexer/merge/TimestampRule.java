package wegwijs.indexer.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** A moment (RFC 3339); without an offset it is in UTC, without a time it is midnight. */
record TimestampRule() implements FieldRule {
  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    String moment = text.replace(' ', 'T');
    try {
      return new FieldOutcome.Kept(parse(moment).toString());
    } catch (DateTimeException e) {
      return new FieldOutcome.Rejected(Reason.TIMESTAMP_INVALID);
    }
  }

  private static OffsetDateTime parse(String moment) {
    if (moment.indexOf('T') < 0) {
      return LocalDate.parse(moment).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
    return moment.matches(".*(Z|[+-]\\d{2}:\\d{2})")
        ? OffsetDateTime.parse(moment)
        : LocalDateTime.parse(moment).atOffset(ZoneOffset.UTC);
  }
}
