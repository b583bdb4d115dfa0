/**
 * What colleagues of a portal learn from: news on laws and short courses, and who completed them.
 * Uses {@code office} and {@code office.account}.
 */
@NullMarked
package wegwijs.server.office.knowledge;

import org.jspecify.annotations.NullMarked;
