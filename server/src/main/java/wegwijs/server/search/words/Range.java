package wegwijs.server.search.words;

/**
 * Words of a {@link WordList}, or names of a {@link NameTable}, that follow one another. Immutable.
 *
 * @param from the first
 * @param to the one after the last
 */
record Range(int from, int to) {
  boolean contains(int place) {
    return place >= from && place < to;
  }

  boolean isEmpty() {
    return from >= to;
  }
}
