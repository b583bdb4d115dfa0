package wegwijs.data.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a record in which rules look for words. */
public enum Zone {
  /** The names of the service. */
  NAME,
  /** The source's own categories and taxonomy terms, as "label: value". */
  LABELS,
  /** For whom it is, in words. */
  ELIGIBILITY,
  /** What it is, in words. */
  DESCRIPTION,
  /** What it costs, in words. */
  FEES,
  /** How somebody comes in, in words. */
  ACCESS,
  /** The name of the organization. */
  ORGANIZATION,
  /** Opening hours in words. */
  HOURS;

  /** The id in vocabulary files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The zone of this id, in exactly this spelling. */
  public static Optional<Zone> find(String id) {
    return Arrays.stream(values()).filter(zone -> zone.id().equals(id)).findFirst();
  }

  /** All ids. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Zone::id).toList();
  }
}
