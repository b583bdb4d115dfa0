package wegwijs.data.model;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a source delivers its records. */
public enum SourceFormat {
  WEGWIJS("wegwijs"),
  HSDS("hsds"),
  CSV("csv");

  private final String word;

  SourceFormat(String word) {
    this.word = word;
  }

  /** The format with this word, if there is one. */
  public static Optional<SourceFormat> find(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /** The word by which a configuration or a command names the format. */
  @Override
  public String toString() {
    return word;
  }
}
