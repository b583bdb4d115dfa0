/**
 * What a visitor asks by the search form: from the parameters of an address to a question and back.
 *
 * <p>Forgives everything: what cannot be understood is left out. Uses {@code data} and the request
 * of {@code wegwijs.server.search}; knows no pages.
 */
@NullMarked
package wegwijs.server.page.question;

import org.jspecify.annotations.NullMarked;
