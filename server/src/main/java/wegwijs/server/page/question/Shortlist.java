package wegwijs.server.page.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The services that a visitor chose, in that order. It stands in the address of each page and
 * nowhere else. Immutable.
 *
 * @param ids each once, at most {@value #MOST}; what is more is left out
 */
public record Shortlist(List<UUID> ids) {
  /** An address must stay short enough for a mail and for a QR code. */
  public static final int MOST = 20;

  /** Nothing chosen. */
  public static final Shortlist EMPTY = new Shortlist(List.of());

  private static final String ID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Keeps each once. */
  public Shortlist {
    ids = new LinkedHashSet<>(ids).stream().limit(MOST).toList();
  }

  /** Reads ids that stand apart or with commas between; what is none is left out. */
  public static Shortlist read(List<String> values) {
    Stream<String> parts =
        values.stream().flatMap(value -> Arrays.stream(value.split(",", MOST + 1)));
    return new Shortlist(
        parts.filter(part -> part.matches(ID)).map(UUID::fromString).limit(MOST).toList());
  }

  /** The same with one more. */
  public Shortlist with(UUID id) {
    List<UUID> more = new ArrayList<>(ids);
    more.add(id);
    return new Shortlist(more);
  }

  /** The same with one less. */
  public Shortlist without(UUID id) {
    return new Shortlist(ids.stream().filter(other -> !other.equals(id)).toList());
  }

  /** Whether nothing is chosen. */
  public boolean isEmpty() {
    return ids.isEmpty();
  }

  /** As it stands behind {@code lijst=}. */
  public String value() {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  /** An address to which the list goes along. */
  public String on(String address) {
    if (isEmpty()) {
      return address;
    }
    return address + (address.contains("?") ? "&" : "?") + "lijst=" + value();
  }

  /** Where it can be seen, after the base of a portal. */
  public String address() {
    Set<String> parameters =
        ids.stream().map(id -> "id=" + id).collect(Collectors.toCollection(LinkedHashSet::new));
    return parameters.isEmpty() ? "/lijst" : "/lijst?" + String.join("&", parameters);
  }
}
