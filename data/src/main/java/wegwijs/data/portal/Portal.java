package wegwijs.data.portal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One view of the social map: for a municipality, a region, or everything. Immutable.
 *
 * @param id how files name it
 * @param texts its words
 * @param address where it answers
 * @param municipalityCodes whose residents it is for, ascending; empty means everybody
 * @param links searches to begin with, on its page with ways to contact
 * @param frontOffice where a resident can talk to a person
 * @param policies what it says of itself
 * @param hostSite how it fits into the site of the municipality
 * @param keepers how organizations keep their own records
 */
public record Portal(
    String id,
    PortalTexts texts,
    PortalAddress address,
    Set<String> municipalityCodes,
    List<PortalLink> links,
    FrontOffice frontOffice,
    PortalPolicies policies,
    HostSite hostSite,
    KeeperPolicy keepers) {

  /** The id of the portal that answers where no other one does. */
  public static final String STANDARD = "standaard";

  /** Copies the collections. */
  public Portal {
    municipalityCodes = Collections.unmodifiableSet(new TreeSet<>(municipalityCodes));
    links = List.copyOf(links);
  }

  /** The name in full. */
  public String name() {
    return texts.name();
  }

  /** Whether this is the portal that answers where no other one does. */
  public boolean isStandard() {
    return id.equals(STANDARD);
  }
}
