/**
 * What is said of an answer that falls short of its question, for pages and API alike. Uses {@code
 * data} and the request and result types of {@code search}.
 */
@NullMarked
package wegwijs.server.message;

import org.jspecify.annotations.NullMarked;
