package wegwijs.data.portal;

import java.util.Optional;
import java.util.Set;

/**
 * Under which host names and which first word of the path a portal answers. Immutable.
 *
 * @param hosts lower case, without port
 * @param prefix the first word of the path, such as "weert"
 */
public record PortalAddress(Set<String> hosts, Optional<String> prefix) {

  /** Copies the hosts. */
  public PortalAddress {
    hosts = Set.copyOf(hosts);
  }

  /** Whether the portal can be reached at all. */
  boolean isEmpty() {
    return hosts.isEmpty() && prefix.isEmpty();
  }
}
