/**
 * Situations that residents recognise: life events and personas, each with steps, rights and the
 * help nearby.
 *
 * <p>Owns the form of the files in {@code wegwijs/paths} and in the folder {@code paths} of an
 * installation. May use the vocabulary and the YAML reader; searches nothing itself.
 */
@NullMarked
package wegwijs.data.situation;

import org.jspecify.annotations.NullMarked;
