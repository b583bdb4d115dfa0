/**
 * The read-only API of HSDS 3 (Open Referral), under {@code /hsds}, for other directories. Nothing
 * here reads more records than the page that was asked for. Uses {@code data}, {@code
 * server.search} and {@code server.http}.
 */
@NullMarked
package wegwijs.server.api.hsds;

import org.jspecify.annotations.NullMarked;
