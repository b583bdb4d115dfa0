/**
 * The records of a social map, in the words of HSDS 3 (Open Referral's Human Services Data
 * Specification), as immutable values. Owns what a record may hold; uses the JDK only.
 */
@NullMarked
package wegwijs.data.model;

import org.jspecify.annotations.NullMarked;
