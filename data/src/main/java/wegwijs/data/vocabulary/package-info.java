/**
 * The words of the social map: target groups, domains, care questions, laws and the other facets,
 * as terms with a plain label, residents' own words and the rules by which a text is recognised.
 * Owns the shipped vocabulary files, how an installation changes them, and the recogniser that
 * finds terms in the texts of a record. Uses {@code wegwijs.data.yaml} to read files.
 */
@NullMarked
package wegwijs.data.vocabulary;

import org.jspecify.annotations.NullMarked;
