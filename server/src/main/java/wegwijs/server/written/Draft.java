package wegwijs.server.written;

/**
 * What a file would become. Immutable.
 *
 * @param text all of it; blank to take the file away
 */
public record Draft(FileName file, String text) {
  /** Line ends as files have them, however a browser sent them, and one at the end. */
  public Draft {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    text = lines.isBlank() ? "" : lines.stripTrailing() + "\n";
  }
}
