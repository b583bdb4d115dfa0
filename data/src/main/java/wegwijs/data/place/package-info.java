/**
 * Where people live and whom a service serves: municipalities, regions, places and postcodes. Owns
 * the shipped tables, the reading of a GeoNames postcode file, and the answer to what a resident or
 * a source means by a place. May use the model (coordinates) and the YAML reader.
 */
@NullMarked
package wegwijs.data.place;

import org.jspecify.annotations.NullMarked;
