/**
 * Records in administration: finding them, seeing where each value comes from, and correcting,
 * hiding, merging and adding them. What it changes takes effect by {@link
 * wegwijs.server.admin.record.RecordWork}.
 */
@NullMarked
package wegwijs.server.admin.record;

import org.jspecify.annotations.NullMarked;
