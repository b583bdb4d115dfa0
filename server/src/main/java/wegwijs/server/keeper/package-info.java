/**
 * Organizations that keep their own records: the pages that a mailed link opens, the mail itself,
 * and what follows from an answer or from silence. Uses {@code office.keeper} for what is kept,
 * {@code admin.record} for how fields are read and shown, and the store.
 */
@NullMarked
package wegwijs.server.keeper;

import org.jspecify.annotations.NullMarked;
