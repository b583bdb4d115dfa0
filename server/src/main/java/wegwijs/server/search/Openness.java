package wegwijs.server.search;

/**
 * What is known of the hours of what fits.
 *
 * @param isKnown whether it is known of some of the services found when they are open
 * @param unknown how many more fit of which nobody knows whether they are open; 0 for who does not
 *     ask what is open
 */
public record Openness(boolean isKnown, int unknown) {}
