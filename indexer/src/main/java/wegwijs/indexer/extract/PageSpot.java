package wegwijs.indexer.extract;

import java.util.function.Supplier;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.structured.Thing;

/**
 * The evidence for a value within its page.
 *
 * @param place tells where it stands as a selector; asked only for values that are taken
 * @param method how it was found
 * @param confidence 0 to 1
 */
record PageSpot(Supplier<String> place, Method method, double confidence) {
  private static final double OUTSIDE_MAIN = 0.8;

  static PageSpot at(String selector, Method method, double confidence) {
    return new PageSpot(() -> selector, method, confidence);
  }

  /** The same for a value of this page. */
  ValueEvidence on(WebPage page) {
    return new ValueEvidence(page.url(), place.get(), method, confidence, page.fetchedAt());
  }

  static PageSpot of(Line line, Method method) {
    double share = line.zone() == Zone.MAIN ? 1 : OUTSIDE_MAIN;
    return new PageSpot(line::selector, method, rounded(method.confidence() * share));
  }

  /** Of what a reader sees on a line, which may stand in an {@code address} element. */
  static PageSpot shown(Line line) {
    boolean isAddress = line.element().closest("address") != null;
    return of(line, isAddress ? Method.ADDRESS : Method.TEXT);
  }

  static PageSpot of(Thing thing, String property) {
    Method method = Method.of(thing.syntax());
    String path =
        method == Method.JSON_LD
            ? thing.path() + "." + property
            : thing.path() + " [" + attribute(method) + "=" + property + "]";
    return at(path, method, method.confidence());
  }

  private static String attribute(Method method) {
    return method == Method.MICRODATA ? "itemprop" : "property";
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
