package wegwijs.data.portal;

/**
 * A way in that a portal offers beside its ways to reach a person. Immutable.
 *
 * @param label in the words of a resident
 * @param target a path from the portal's own start ("/zoek?q=schulden") or an https address
 */
public record PortalLink(String label, String target) {

  /** Whether the target lies within the portal. */
  public boolean isInternal() {
    return target.startsWith("/");
  }
}
