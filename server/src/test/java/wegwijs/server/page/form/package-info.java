/** Forms of visitors. */
@NullMarked
package wegwijs.server.page.form;

import org.jspecify.annotations.NullMarked;
