/**
 * Figures for a monitoring system: how busy and healthy the program is, never what people ask. May
 * use {@code http}, {@code search}, {@code office} and {@code data}.
 */
@NullMarked
package wegwijs.server.metrics;

import org.jspecify.annotations.NullMarked;
