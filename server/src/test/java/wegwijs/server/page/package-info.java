/** Tests of the public pages, over HTTP and on a real index of the shipped directory. */
@NullMarked
package wegwijs.server.page;

import org.jspecify.annotations.NullMarked;
