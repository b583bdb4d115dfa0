/**
 * Where colleagues learn: news on laws and short courses, which they contribute and an editor
 * publishes. Uses {@code office.knowledge} and {@code staff.texts}.
 */
@NullMarked
package wegwijs.server.staff.knowledge;

import org.jspecify.annotations.NullMarked;
