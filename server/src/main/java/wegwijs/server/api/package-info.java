/**
 * The open API in Dutch words, under {@code /api/v1}: questions to answers as JSON. Keeps to the
 * NLGov REST API Design Rules. Uses {@code data}, {@code server.search} and {@code server.http}.
 */
@NullMarked
package wegwijs.server.api;

import org.jspecify.annotations.NullMarked;
