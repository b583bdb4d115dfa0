package wegwijs.server.page;

import java.util.Optional;
import java.util.TreeMap;
import wegwijs.data.portal.Look;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;

/**
 * The style sheets of portals that have a look of their own. The name of one changes with its
 * content, so that it may be kept for ever. Immutable and safe to share.
 */
final class Looks {
  static final String FOLDER = "/huisstijl";

  private final TreeMap<String, String> cssByFile = new TreeMap<>();

  private Looks() {}

  static Looks of(Portals portals) {
    Looks looks = new Looks();
    portals.all().stream()
        .flatMap(portal -> portal.hostSite().look().stream())
        .forEach(look -> looks.cssByFile.put(file(look), LookStyle.css(look)));
    return looks;
  }

  /** The path of a portal's look after the base path, if it has one of its own. */
  static Optional<String> address(Portal portal) {
    return portal.hostSite().look().map(look -> FOLDER + "/" + file(look));
  }

  PageAnswer show(String file) {
    String css = cssByFile.get(file);
    return css == null
        ? new PageAnswer.Missing()
        : new PageAnswer.Lasting("text/css; charset=utf-8", css);
  }

  private static String file(Look look) {
    return LookStyle.hash(look) + ".css";
  }
}
