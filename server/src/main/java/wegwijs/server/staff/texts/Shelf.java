package wegwijs.server.staff.texts;

import java.util.List;

/** Somewhere texts of a portal are kept. Safe to share between threads. */
@FunctionalInterface
public interface Shelf {
  /**
   * What everybody of a portal may read, newest first.
   *
   * @param base what addresses on the portal begin with, such as "/balie/weert"
   */
  List<Readable> list(String portal, String base);
}
