/**
 * Administration under {@code /beheer}: its start page, and the parts in its subpackages. Asks the
 * indexer only by interfaces that the composition fulfils; of its types it knows those of {@code
 * indexer.report}, which say what went wrong as data.
 */
@NullMarked
package wegwijs.server.admin;

import org.jspecify.annotations.NullMarked;
