/**
 * What visitors tell of the directory: what is wrong with a record, and whether they found what
 * they sought. Words are sealed and removed in time. Uses {@code server.office} and {@code
 * data.json}.
 */
@NullMarked
package wegwijs.server.office.feedback;

import org.jspecify.annotations.NullMarked;
