package wegwijs.server.message;

import org.jspecify.annotations.Nullable;

/**
 * An honest word about an answer. Immutable.
 *
 * @param kind which shortfall it is, as the API names it
 * @param text one or two plain sentences
 * @param link where there is more: a path on this site
 * @param linkText the text of the link
 */
public record ShortfallMessage(
    String kind, String text, @Nullable String link, @Nullable String linkText) {}
