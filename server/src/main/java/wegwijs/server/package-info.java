/**
 * The program: its commands, its configuration and how its parts are put together. The only package
 * of the server that knows the indexer.
 */
@NullMarked
package wegwijs.server;

import org.jspecify.annotations.NullMarked;
