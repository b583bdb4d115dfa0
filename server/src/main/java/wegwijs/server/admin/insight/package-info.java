/**
 * What editors learn of the use of a portal and of the state of its records: figures as charts,
 * tables and files, never of a person. May use {@code admin.base}, {@code office.insight}, {@code
 * search} and {@code data}.
 */
@NullMarked
package wegwijs.server.admin.insight;

import org.jspecify.annotations.NullMarked;
