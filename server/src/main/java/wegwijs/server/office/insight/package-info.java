/**
 * How often the directory is used, as sums per month, and words that were sought in vain. Never of
 * a person: nothing says who, where or when. Uses {@code office}.
 */
@NullMarked
package wegwijs.server.office.insight;

import org.jspecify.annotations.NullMarked;
