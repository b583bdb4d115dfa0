package wegwijs.server.page;

/**
 * Scheme and host before the paths of a site. Immutable.
 *
 * @param address such as "https://kaart.example.nl"
 * @param isOwn whether the installation itself named it; otherwise it is only what the visitor
 *     wrote, which nobody else may be told
 */
public record Origin(String address, boolean isOwn) {}
