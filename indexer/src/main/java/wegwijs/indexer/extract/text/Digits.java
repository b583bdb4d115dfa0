package wegwijs.indexer.extract.text;

/** Spares most lines the search for numbers: they have none. Stateless. */
final class Digits {
  private Digits() {}

  /** Whether a text has at least so many digits. */
  static boolean areIn(String text, int fewest) {
    int count = 0;
    for (int i = 0; i < text.length() && count < fewest; i++) {
      char c = text.charAt(i);
      count += c >= '0' && c <= '9' ? 1 : 0;
    }
    return count >= fewest;
  }
}
