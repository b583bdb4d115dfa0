/**
 * From a question to hits, facets and suggestions. The only package of the server that knows which
 * engine answers; others use {@link wegwijs.server.search.Search}. Uses {@code data}.
 */
@NullMarked
package wegwijs.server.search;

import org.jspecify.annotations.NullMarked;
