package wegwijs.data.portal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Reads the keys {@code embed}, {@code look}, {@code colours} and {@code map} of a portal, each of
 * which may be absent.
 */
final class HostSiteKeys {
  private static final String HOST = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9-]*[a-z0-9])+";
  private static final String PORT = "(:[1-9][0-9]{0,4})?";

  /** Without TLS only on one's own machine, to try it out. */
  private static final String ORIGIN =
      "https://" + HOST + PORT + "|http://(localhost|127\\.0\\.0\\.1)" + PORT;

  private HostSiteKeys() {}

  static HostSite read(YamlMap file) {
    List<String> framers =
        file.findMap("embed").map(HostSiteKeys::framers).orElse(HostSite.NONE.framers());
    Map<String, String> tokens = new LinkedHashMap<>();
    file.findText("look").map(HostSiteKeys::look).ifPresent(look -> tokens.putAll(look.tokens()));
    file.findMap("colours").map(ColoursBlock::read).ifPresent(tokens::putAll);
    Optional<Look> look = tokens.isEmpty() ? Optional.empty() : Optional.of(new Look(tokens));
    MapTiles tiles = file.findText("map").map(HostSiteKeys::tiles).orElse(HostSite.NONE.tiles());
    return new HostSite(framers, look, tiles);
  }

  private static List<String> framers(YamlMap block) {
    block.allowOnly("hosts");
    return block.texts("hosts").stream().map(HostSiteKeys::origin).distinct().toList();
  }

  private static String origin(YamlText written) {
    String origin = written.value().toLowerCase(Locale.ROOT);
    if (!origin.matches(ORIGIN)) {
      throw written.fault(
          "'" + written.value() + "' is geen adres van een site die dit portaal mag tonen.",
          "Schrijf https:// en de hostnaam, zonder pad, zonder / aan het eind en zonder *, zoals"
              + " https://www.voorbeeld.nl.");
    }
    return origin;
  }

  private static MapTiles tiles(YamlText written) {
    if (!MapTiles.isAddress(written.value())) {
      throw written.fault(
          "'" + written.value() + "' is geen adres van kaartbeelden.",
          "Schrijf een adres met https:// en met {z}, {x} en {y} erin, zoals "
              + MapTiles.PDOK.address()
              + ".");
    }
    return new MapTiles(written.value());
  }

  private static Look look(YamlText written) {
    if (!written.value().matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.css")) {
      throw written.fault(
          "'" + written.value() + "' is geen naam van een CSS-bestand.",
          "Zet het bestand naast dit bestand en schrijf alleen de naam, zoals huisstijl.css.");
    }
    Path beside = Path.of(written.position().file()).resolveSibling(written.value());
    return LookFile.read(beside, written);
  }
}
