package wegwijs.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The static files that pages refer to. A style sheet is kept in parts, by what they dress, and
 * served as one, so that a first view asks little. Immutable.
 */
public final class Assets {
  /** Where the files and their parts are on the class path. */
  public static final String FOLDER = "wegwijs/static";

  /** The script that other sites load, on the class path. */
  public static final String WIDGET = FOLDER + "/widget.js";

  /** Later parts overrule earlier ones: first the page, then its components, then the reader. */
  private static final List<String> STYLE =
      List.of(
          "tokens",
          "ground",
          "controls",
          "top",
          "suggest",
          "home",
          "danger",
          "phone",
          "results",
          "filters",
          "cards",
          "map",
          "zero",
          "detail",
          "situations",
          "supporters",
          "shortlist",
          "exit",
          "embed",
          "forms",
          "human",
          "foot",
          "wide",
          "touch",
          "wishes",
          "print",
          "booklet");

  private static final List<String> WORK_STYLE =
      List.of("work", "blocks", "charts", "staff", "touch-work");

  /** The library of the map, on the class path. */
  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";

  private static final List<String> OWN =
      List.of(
          "wegwijs.js", "suggest.js", "map.js", "work.js", "embed.js", "logo.svg", "favicon.svg");

  private Assets() {}

  /**
   * For each file the parts that it is joined from, in order; a file of its own is one part. A part
   * that begins with a slash stands elsewhere on the class path.
   */
  public static Map<String, List<String>> files() {
    Map<String, List<String>> files = new LinkedHashMap<>();
    files.put("wegwijs.css", STYLE.stream().map(part -> "css/" + part + ".css").toList());
    files.put("work.css", WORK_STYLE.stream().map(part -> "css/" + part + ".css").toList());
    for (String file : OWN) {
      files.put(file, List.of(file));
    }
    for (String file : List.of("leaflet.js", "leaflet.css")) {
      files.put(file, List.of(LEAFLET + file));
    }
    return files;
  }
}
