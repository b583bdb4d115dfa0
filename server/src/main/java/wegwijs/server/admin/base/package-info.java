/**
 * What all pages of administration share: their frame, their forms, and how fields of records read.
 * May use {@code access}, {@code http}, {@code office.account} and {@code templates}.
 */
@NullMarked
package wegwijs.server.admin.base;

import org.jspecify.annotations.NullMarked;
