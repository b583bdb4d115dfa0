/**
 * What editors review: records that may be the same, values that may be of a private person, and
 * sources that wait. Another queue is one more {@link wegwijs.server.admin.review.Queue}.
 */
@NullMarked
package wegwijs.server.admin.review;

import org.jspecify.annotations.NullMarked;
