package wegwijs.indexer.merge;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** Rules over two fields of one object that were good by themselves. */
final class CrossChecks {
  private CrossChecks() {}

  /**
   * Applies the rules.
   *
   * @param reject takes out a field, for this reason
   */
  static void apply(
      ObjectKind kind, Map<String, @Nullable Object> object, BiConsumer<String, Reason> reject) {
    period(object, reject);
    switch (kind) {
      case SERVICE -> ages(object, reject);
      case SCHEDULE -> times(object, reject);
      case LOCATION -> coordinates(object, reject);
      default -> {}
    }
  }

  /** Days are ISO texts here, whose order is the order of time. */
  private static void period(
      Map<String, @Nullable Object> object, BiConsumer<String, Reason> reject) {
    if (object.get("valid_from") instanceof String from
        && object.get("valid_to") instanceof String to
        && to.compareTo(from) < 0) {
      reject.accept("valid_to", Reason.DATES_REVERSED);
      reject.accept("valid_from", Reason.DATES_REVERSED);
    }
  }

  private static void ages(
      Map<String, @Nullable Object> service, BiConsumer<String, Reason> reject) {
    if (service.get("minimum_age") instanceof BigDecimal lowest
        && service.get("maximum_age") instanceof BigDecimal highest
        && highest.compareTo(lowest) < 0) {
      reject.accept("maximum_age", Reason.AGES_REVERSED);
      reject.accept("minimum_age", Reason.AGES_REVERSED);
    }
  }

  /** Midnight as closing time is the end of the day. */
  private static void times(
      Map<String, @Nullable Object> schedule, BiConsumer<String, Reason> reject) {
    if (schedule.get("opens_at") instanceof String opens
        && schedule.get("closes_at") instanceof String closes
        && !LocalTime.parse(closes).equals(LocalTime.MIDNIGHT)
        && LocalTime.parse(closes).isBefore(LocalTime.parse(opens))) {
      reject.accept("closes_at", Reason.TIMES_REVERSED);
      reject.accept("opens_at", Reason.TIMES_REVERSED);
    }
  }

  private static void coordinates(
      Map<String, @Nullable Object> location, BiConsumer<String, Reason> reject) {
    if (location.containsKey("latitude") != location.containsKey("longitude")) {
      reject.accept(
          location.containsKey("latitude") ? "latitude" : "longitude",
          Reason.COORDINATES_INCOMPLETE);
    }
  }
}
