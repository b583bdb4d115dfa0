/**
 * What colleagues wrote to be read by colleagues, from wherever it is kept, listed and searched
 * together. Uses {@code search.texts}.
 */
@NullMarked
package wegwijs.server.staff.texts;

import org.jspecify.annotations.NullMarked;
