package wegwijs.server.search.understanding;

import wegwijs.data.place.PlaceFound;

/**
 * A place that a question names.
 *
 * @param first the first of its words
 * @param count how many words name it
 */
record NamedPlace(PlaceFound place, int first, int count) {
  boolean covers(int word) {
    return word >= first && word < first + count;
  }
}
