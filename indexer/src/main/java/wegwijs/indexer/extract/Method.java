package wegwijs.indexer.extract;

import wegwijs.indexer.extract.structured.Syntax;

/** How a value was found, in the order of trust: for one field the first that finds it counts. */
public enum Method {
  RECIPE("recipe", 0.99),
  JSON_LD("json-ld", 0.95),
  MICRODATA("microdata", 0.92),
  RDFA("rdfa", 0.92),
  LINK("link", 0.9),
  ADDRESS("address", 0.85),
  TEXT("text", 0.75);

  private final String word;
  private final double confidence;

  Method(String word, double confidence) {
    this.word = word;
    this.confidence = confidence;
  }

  /** How sure a value is that was found in this way in the main part of a page, 0 to 1. */
  public double confidence() {
    return confidence;
  }

  static Method of(Syntax syntax) {
    return switch (syntax) {
      case JSON_LD -> JSON_LD;
      case MICRODATA -> MICRODATA;
      case RDFA -> RDFA;
    };
  }

  /** The word in reports. */
  @Override
  public String toString() {
    return word;
  }
}
