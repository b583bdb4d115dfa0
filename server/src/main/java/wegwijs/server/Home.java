package wegwijs.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folder in which an installation keeps everything: {@code WEGWIJS_HOME}, by default {@code
 * var} in the present folder. Immutable.
 *
 * @param folder absolute
 */
record Home(Path folder) {
  static Home of(Map<String, String> environment) {
    String configured = environment.getOrDefault("WEGWIJS_HOME", "").strip();
    return new Home(
        Path.of(configured.isEmpty() ? "var" : configured).toAbsolutePath().normalize());
  }

  /** The records: the truth. */
  Path store() {
    return folder.resolve("store.db");
  }

  /** Made of the records; may be thrown away. */
  Path index() {
    return folder.resolve("index");
  }

  /** What was written in the browser over the files of the program and of this home. */
  Path written() {
    return folder.resolve("beheer");
  }

  /** Pictures of the people of front offices. */
  Path faces() {
    return folder.resolve("faces");
  }

  /** Questions with judgments, by which the search is measured. */
  Path eval() {
    return folder.resolve("eval");
  }

  /** Postcodes of GeoNames, once they were taken in. */
  Path places() {
    return folder.resolve("places.txt");
  }

  /** Pages of sites as they were last read; may be thrown away. */
  Path crawl() {
    return folder.resolve("crawl");
  }

  /** What people entrust: accounts, questions, cases. */
  Path office() {
    return folder.resolve("office.db");
  }

  /** The key to what is sealed there. */
  Path officeKey() {
    return folder.resolve("office.key");
  }

  /** Files that administrators handed over. */
  Path uploads() {
    return folder.resolve("uploads");
  }

  /** Held by the one visit to a site or feed that goes on. */
  Path visitLock() {
    return folder.resolve("visit.lock");
  }

  /** Held by who brings golden records and index up to date. */
  Path publishLock() {
    return folder.resolve("publish.lock");
  }

  /** Held by the one run that writes. */
  Path lock() {
    return folder.resolve("run.lock");
  }
}
