/**
 * Organizations that keep their own records: whom we ask whether they still hold, by which links
 * they answer, and what they want to change. Uses {@code office} and {@code office.feedback}.
 */
@NullMarked
package wegwijs.server.office.keeper;

import org.jspecify.annotations.NullMarked;
