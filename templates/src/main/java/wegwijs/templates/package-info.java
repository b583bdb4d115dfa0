/**
 * The front door of the pages: view records in, HTML out.
 *
 * <p>May use {@code view}, {@code messages} and the generated templates of {@code pages}; nothing
 * outside this package touches the template engine.
 */
@NullMarked
package wegwijs.templates;

import org.jspecify.annotations.NullMarked;
