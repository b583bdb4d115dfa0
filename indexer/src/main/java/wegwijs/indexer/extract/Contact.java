package wegwijs.indexer.extract;

import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.Zone;

/**
 * A telephone number, e-mail address or postal address on a page.
 *
 * @param value what was found
 * @param line where
 * @param zone in which part of the page
 * @param origin the evidence
 */
record Contact<T>(T value, Line line, Zone zone, PageSpot origin) {}
