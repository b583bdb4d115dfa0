/**
 * What single lines of text tell: telephone numbers, e-mail and postal addresses, identifiers,
 * ages, amounts. Knows no HTML. Pure; uses libphonenumber.
 */
@NullMarked
package wegwijs.indexer.extract.text;

import org.jspecify.annotations.NullMarked;
