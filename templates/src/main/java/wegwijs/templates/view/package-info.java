/**
 * What every page shows: one immutable record per page and the parts it is made of.
 *
 * <p>Owns the shape of the pages, not their words or markup: fixed words live in the message files,
 * markup in the jte templates. The server fills these records; whatever comes from a provider may
 * be put in as it is, because the templates escape it. May use the JDK only.
 */
@NullMarked
package wegwijs.templates.view;

import org.jspecify.annotations.NullMarked;
