package wegwijs.indexer.report;

import org.jspecify.annotations.Nullable;

/**
 * One thing that went wrong in a run.
 *
 * @param effect what came of it
 * @param place row, line or URL in the source; empty for the source as a whole
 * @param field the field of the record, as a path such as {@code phones/0/number}
 * @param value the value that was given, shortened
 * @param reason the rule that it broke
 */
public record Issue(
    Effect effect, String place, @Nullable String field, @Nullable String value, Reason reason) {
  private static final int LONGEST_VALUE = 120;

  /** What came of an issue. */
  public enum Effect {
    /** The field was left out; the record was kept. */
    FIELD_REJECTED,
    /** The field was changed and kept. */
    FIELD_REPAIRED,
    /** The field was left out until a person has looked at it; the record was kept. */
    FIELD_HELD,
    /** The field was kept, though it means nothing here. */
    FIELD_KEPT,
    /** The record was not taken in; an earlier version of it stays. */
    RECORD_REJECTED,
    /** The record was taken in, but is not in the index; there an earlier version of it stays. */
    RECORD_UNINDEXED,
    /** The record was passed over because it is there already. */
    RECORD_SKIPPED,
    /** A part of the source that holds no records was passed over. */
    PART_SKIPPED,
    /** A line was kept and waits for what it speaks of. */
    LINE_WAITS,
    /** A part of the source could not be read; what was known of it stays. */
    PART_MISSING,
    /** The source was not taken in; nothing changed. */
    SOURCE_REFUSED,
    /** A person must confirm the run first; nothing changed. */
    SOURCE_HELD,
    /** The page of a web site was read all the same. */
    PAGE_NOTED,
    /** The page of a web site was not read; what it said earlier stays. */
    PAGE_UNREAD,
    /** The page of a web site does not take part. */
    PAGE_SKIPPED,
    /** A web site is visited later; what it said earlier stays. */
    HOST_DEFERRED
  }

  /** Shortens the value. */
  public Issue {
    if (value != null && value.length() > LONGEST_VALUE) {
      boolean splits = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
      value = value.substring(0, LONGEST_VALUE - (splits ? 1 : 0)) + "…";
    }
  }

  /** The same within a field; a record in it that is not taken in is a field left out. */
  public Issue inField(String outer) {
    return new Issue(
        effect == Effect.RECORD_REJECTED ? Effect.FIELD_REJECTED : effect,
        place,
        field == null ? outer : outer + "/" + field,
        value,
        reason);
  }

  /** A field that was left out. */
  public static Issue fieldRejected(String place, String field, Object value, Reason reason) {
    return new Issue(Effect.FIELD_REJECTED, place, field, String.valueOf(value), reason);
  }

  /** A field that was repaired. */
  public static Issue fieldRepaired(String place, String field, Object value, Reason reason) {
    return new Issue(Effect.FIELD_REPAIRED, place, field, String.valueOf(value), reason);
  }

  /** A field that was kept though it means nothing here. */
  public static Issue fieldKept(String place, String field, Object value, Reason reason) {
    return new Issue(Effect.FIELD_KEPT, place, field, String.valueOf(value), reason);
  }

  /** A field that a person must look at before it is published. */
  public static Issue fieldHeld(String place, String field, String value, Reason reason) {
    return new Issue(Effect.FIELD_HELD, place, field, value, reason);
  }

  /** A record that was not taken in. */
  public static Issue recordRejected(String place, @Nullable String value, Reason reason) {
    return new Issue(Effect.RECORD_REJECTED, place, null, value, reason);
  }

  /** A record that was passed over. */
  public static Issue recordSkipped(String place, @Nullable String value, Reason reason) {
    return new Issue(Effect.RECORD_SKIPPED, place, null, value, reason);
  }

  /** A service that the index cannot hold. */
  public static Issue serviceUnindexed(String place, String value, Reason reason) {
    return new Issue(Effect.RECORD_UNINDEXED, place, null, value, reason);
  }

  /** A part of the source without records that was passed over. */
  public static Issue partSkipped(String place, @Nullable String value, Reason reason) {
    return new Issue(Effect.PART_SKIPPED, place, null, value, reason);
  }

  /** A line that was kept and waits for what it speaks of. */
  public static Issue lineWaits(String place, @Nullable String value, Reason reason) {
    return new Issue(Effect.LINE_WAITS, place, null, value, reason);
  }

  /** A part of the source that could not be read. */
  public static Issue partMissing(String place, @Nullable String value, Reason reason) {
    return new Issue(Effect.PART_MISSING, place, null, value, reason);
  }

  /** A source that was not taken in. */
  public static Issue sourceRefused(String place, @Nullable String value, Reason reason) {
    return new Issue(Effect.SOURCE_REFUSED, place, null, value, reason);
  }

  /** A run that waits for a person. */
  public static Issue sourceHeld(String value, Reason reason) {
    return new Issue(Effect.SOURCE_HELD, "", null, value, reason);
  }

  /** Something about a page of a web site that was read all the same. */
  public static Issue pageNoted(String url, @Nullable String value, Reason reason) {
    return new Issue(Effect.PAGE_NOTED, url, null, value, reason);
  }

  /** A page of a web site that was not read this time. */
  public static Issue pageUnread(String url, @Nullable String value, Reason reason) {
    return new Issue(Effect.PAGE_UNREAD, url, null, value, reason);
  }

  /** A page of a web site that does not take part. */
  public static Issue pageSkipped(String url, @Nullable String value, Reason reason) {
    return new Issue(Effect.PAGE_SKIPPED, url, null, value, reason);
  }

  /** A web site that is visited later. */
  public static Issue hostDeferred(String host, @Nullable String value, Reason reason) {
    return new Issue(Effect.HOST_DEFERRED, host, null, value, reason);
  }
}
