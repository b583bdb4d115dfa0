package wegwijs.data.yaml;

/**
 * A place in a file that somebody edits. Immutable.
 *
 * @param file the name as the editor knows it
 * @param line counted from 1; 0 stands for the file as a whole
 */
public record Position(String file, int line) {

  /** Refuses a negative line. */
  public Position {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line + " of " + file + " is below 0");
    }
  }

  /** The file as a whole. */
  public static Position wholeFile(String file) {
    return new Position(file, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ", regel " + line;
  }
}
