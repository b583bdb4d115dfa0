/**
 * Opening hours: Dutch phrases and tables to rules, rules to OpenStreetMap's form, to schedules of
 * HSDS 3 and to a sentence. Pure; uses the JDK and OpeningHoursParser.
 */
@NullMarked
package wegwijs.indexer.extract.hours;

import org.jspecify.annotations.NullMarked;
