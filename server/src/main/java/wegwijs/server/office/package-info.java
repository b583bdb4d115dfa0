/**
 * The database of the people who work with the directory, apart from the records: it is small, it
 * is never held up by a run, and what residents or colleagues entrust to it is encrypted. Its
 * subpackages own one subject each. Uses {@code data.store} and {@code data.time}.
 */
@NullMarked
package wegwijs.server.office;

import org.jspecify.annotations.NullMarked;
