/**
 * Sources in administration: which there are, how each is read, runs as they go on and their
 * history. Asks the indexer only by {@link wegwijs.server.admin.source.SourceWork}; of its types it
 * knows those of {@code indexer.report}.
 */
@NullMarked
package wegwijs.server.admin.source;

import org.jspecify.annotations.NullMarked;
