package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A service in a short list.
 *
 * @param summary what it is, in one sentence
 */
public record Offer(Link link, @Nullable String summary) {}
