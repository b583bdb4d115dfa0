/**
 * Forms of visitors: what was filled in, and whether the form itself can be trusted. Knows no
 * pages. Uses {@code server.office} for signatures.
 */
@NullMarked
package wegwijs.server.page.form;

import org.jspecify.annotations.NullMarked;
