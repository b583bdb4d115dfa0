/**
 * The portals of an installation: which municipalities they show, under which host or path, with
 * which words, and who the people behind them are; and the crisis cards that go above all results.
 * Owns the form of these files. May use the places and the YAML reader.
 */
@NullMarked
package wegwijs.data.portal;

import org.jspecify.annotations.NullMarked;
