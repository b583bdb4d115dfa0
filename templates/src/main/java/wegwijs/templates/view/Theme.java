package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A subject that readers can start from.
 *
 * @param link to the results on that subject
 * @param explanation one short sentence
 */
public record Theme(Link link, @Nullable String explanation) {}
