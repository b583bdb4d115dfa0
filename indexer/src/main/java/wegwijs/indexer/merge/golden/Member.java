package wegwijs.indexer.merge.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/**
 * A record as its source told it.
 *
 * @param fields its content as a tree
 * @param trust how far its source is believed; -1 when the source was removed
 */
public record Member(
    UUID id,
    Map<String, @Nullable Object> fields,
    Provenance provenance,
    Lifecycle lifecycle,
    int trust) {
  /** The most trusted first, then the oldest: the first one gives a golden record its id. */
  static final Comparator<Member> SENIORITY =
      Comparator.comparingInt(Member::trust)
          .reversed()
          .thenComparing(member -> member.lifecycle().firstSeen())
          .thenComparing(member -> member.id().toString());

  /** The most trusted first, then the one checked or changed last. */
  static final Comparator<Member> AUTHORITY =
      Comparator.comparingInt(Member::trust)
          .thenComparing(Member::checked)
          .reversed()
          .thenComparing(SENIORITY);

  /** A service. */
  public static Member of(Stored<Service> stored, int trust) {
    return new Member(
        stored.value().id(),
        Json.toTree(stored.value()),
        stored.provenance(),
        stored.lifecycle(),
        trust);
  }

  /** An organization. */
  public static Member ofOrganization(Stored<Organization> stored, int trust) {
    return new Member(
        stored.value().id(),
        Json.toTree(stored.value()),
        stored.provenance(),
        stored.lifecycle(),
        trust);
  }

  boolean isMissing() {
    return lifecycle.missingSince() != null;
  }

  /** When the source last checked it, or else changed it. */
  private Instant checked() {
    LocalDate verified = lifecycle.lastVerified();
    Instant changed = lifecycle.lastChanged();
    if (verified == null) {
      return changed;
    }
    Instant day = verified.atStartOfDay().toInstant(ZoneOffset.UTC);
    return day.isAfter(changed) ? day : changed;
  }
}
