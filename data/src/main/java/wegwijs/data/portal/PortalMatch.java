package wegwijs.data.portal;

/**
 * The portal that answers a request. Immutable.
 *
 * @param portal the portal
 * @param prefix what its links must begin with: "/weert", or "" when the host chose it
 */
public record PortalMatch(Portal portal, String prefix) {}
