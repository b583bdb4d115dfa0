package wegwijs.server.office.account;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody may do: one role per portal, or one for all of them. Immutable.
 *
 * @param roles by portal, {@link #EVERYWHERE} for all
 */
public record Grants(Map<String, Role> roles) {
  /** Stands for all portals, and for what belongs to none, such as sources. */
  public static final String EVERYWHERE = "*";

  /** No rights at all. */
  public static final Grants NONE = new Grants(Map.of());

  /** Copies the roles. */
  public Grants {
    roles = Map.copyOf(roles);
  }

  /** One role. */
  public static Grants of(Role role, String portal) {
    return new Grants(Map.of(portal, role));
  }

  /** The same with a role on one more portal; the higher of two stays. */
  public Grants with(Role role, String portal) {
    Map<String, Role> more = new TreeMap<>(roles);
    more.merge(portal, role, (one, other) -> one.includes(other) ? one : other);
    return new Grants(more);
  }

  /** Whether somebody may do on this portal what a role may. */
  public boolean allow(Role needed, String portal) {
    return allowEverywhere(needed) || has(needed, portal);
  }

  /** Whether somebody may do what a role may on at least one portal. */
  public boolean allowSomewhere(Role needed) {
    return roles.values().stream().anyMatch(role -> role.includes(needed));
  }

  /** Whether somebody may do what a role may with that which belongs to all portals. */
  public boolean allowEverywhere(Role needed) {
    return has(needed, EVERYWHERE);
  }

  /** Those of these portals on which somebody may do what a role may, in order. */
  public Set<String> portals(Role needed, Set<String> all) {
    return all.stream()
        .filter(portal -> allow(needed, portal))
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean has(Role needed, String portal) {
    Role role = roles.get(portal);
    return role != null && role.includes(needed);
  }
}
