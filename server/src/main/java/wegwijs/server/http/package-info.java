/**
 * What every answer over HTTP needs: the front door, security headers, limits, errors, static
 * files, caching. Knows no words of the domain. Uses {@code data.json} and Javalin.
 */
@NullMarked
package wegwijs.server.http;

import org.jspecify.annotations.NullMarked;
