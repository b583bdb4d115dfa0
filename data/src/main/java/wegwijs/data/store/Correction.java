package wegwijs.data.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;

/**
 * What staff know better than every source about one field of a record. It wins over all sources
 * and survives every import, until it is withdrawn.
 *
 * @param field the HSDS name of a field of the record, such as {@code phones}, or {@link #HIDDEN}
 *     or {@link #UNCONFIRMED}
 * @param value the whole field as JSON; empty means that the field must be empty
 */
public record Correction(
    RecordKind kind, UUID record, String field, Optional<String> value, String by, Instant at) {
  /** In place of a field: the record must not be shown at all. */
  public static final String HIDDEN = "hidden";

  /** The day on which somebody last checked a record. */
  public static final String CHECKED = "assured_date";

  /** In place of a field: since when the organization itself does not say that the record holds. */
  public static final String UNCONFIRMED = "unconfirmed";

  private static final Pattern FIELD = Pattern.compile("[a-z][a-z_]*");

  /** Checks that the value is JSON and that the correction says who made it. */
  public Correction {
    if (!FIELD.matcher(field).matches() || field.equals("id")) {
      throw new IllegalArgumentException(
          "field '%s' cannot be corrected: give the HSDS name of a field, such as phones"
              .formatted(field));
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException(
          "correction of %s of %s must say who made it".formatted(field, record));
    }
    if (field.equals(HIDDEN) && value.filter(json -> json.matches("true|false")).isEmpty()) {
      throw new IllegalArgumentException("hidden must be true or false");
    }
    value.ifPresent(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), Object.class));
  }

  /** That a record must not be shown. */
  public static Correction hide(RecordKind kind, UUID record, String by, Instant at) {
    return new Correction(kind, record, HIDDEN, Optional.of("true"), by, at);
  }

  /** That a record must be shown although its sources no longer have it. */
  public static Correction show(RecordKind kind, UUID record, String by, Instant at) {
    return new Correction(kind, record, HIDDEN, Optional.of("false"), by, at);
  }

  /** That somebody checked a record on a day. What a source checked later still counts. */
  public static Correction checked(
      RecordKind kind, UUID record, LocalDate day, String by, Instant at) {
    return new Correction(kind, record, CHECKED, Optional.of("\"" + day + "\""), by, at);
  }

  /** That its organization was asked whether a record holds, and did not answer until this day. */
  public static Correction unconfirmed(
      RecordKind kind, UUID record, LocalDate day, String by, Instant at) {
    return new Correction(kind, record, UNCONFIRMED, Optional.of("\"" + day + "\""), by, at);
  }

  /** Whether the record must not be shown. */
  public boolean isHiding() {
    return field.equals(HIDDEN) && value.filter("true"::equals).isPresent();
  }

  /** Whether the record must be shown although its sources no longer have it. */
  public boolean isShowing() {
    return field.equals(HIDDEN) && value.filter("false"::equals).isPresent();
  }

  /** Whether this says only that somebody checked the record. */
  public boolean isCheck() {
    return field.equals(CHECKED) && value.isPresent();
  }

  /** Whether this says something about the record that is no field of it. */
  public boolean isAboutRecord() {
    return field.equals(HIDDEN)
        || field.equals(UNCONFIRMED)
        || (isCheck() && kind == RecordKind.ORGANIZATION);
  }

  /** The day on which somebody checked the record; empty for any other correction. */
  public Optional<LocalDate> checkedOn() {
    return dayOf(CHECKED);
  }

  /** The day from which an earlier check no longer counts; empty for any other correction. */
  public Optional<LocalDate> unconfirmedOn() {
    return dayOf(UNCONFIRMED);
  }

  private Optional<LocalDate> dayOf(String meant) {
    return value
        .filter(json -> field.equals(meant))
        .map(json ->
            LocalDate.parse(Json.read(json.getBytes(StandardCharsets.UTF_8), String.class)));
  }
}
