package wegwijs.server.http;

import java.util.regex.Pattern;

/** A path as it may stand in a log: a link that lets somebody in is a secret. */
final class LoggedPath {
  /**
   * A secret of 256 bits has 43 signs, and names of records in paths have no capitals (see {@code
   * Slug}).
   */
  private static final Pattern SECRET =
      Pattern.compile("(?<=/)(?=[^/]*[A-Z])[^/]*[A-Za-z0-9_-]{43}[^/]*");

  private LoggedPath() {}

  static String of(String path) {
    return SECRET.matcher(path).replaceAll("***");
  }
}
