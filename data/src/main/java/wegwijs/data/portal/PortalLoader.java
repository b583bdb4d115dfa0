package wegwijs.data.portal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Makes portals of their files; a later file replaces an earlier one with the same id. */
final class PortalLoader {

  private final PortalFile format;

  PortalLoader(Places places) {
    format = new PortalFile(places);
  }

  Portals load(List<YamlMap> files) {
    Map<String, YamlMap> fileById = new LinkedHashMap<>();
    files.forEach(file -> fileById.put(file.string("id"), file));
    refuseSameAddress(fileById.values());
    Map<String, Portal> byId = new LinkedHashMap<>();
    fileById.forEach((id, file) -> byId.put(id, format.read(file)));
    Portal standard = byId.get(Portal.STANDARD);
    if (standard == null) {
      throw new IllegalStateException("the program lacks its own standard portal");
    }
    return new Portals(byId, standard);
  }

  private static void refuseSameAddress(Iterable<YamlMap> files) {
    Map<String, YamlText> taken = new HashMap<>();
    for (YamlMap file : files) {
      file.texts("hosts").forEach(host -> take(taken, "host", PortalFile.host(host), host));
      file.findText("prefix").ifPresent(prefix -> take(taken, "prefix", prefix.value(), prefix));
    }
  }

  private static void take(
      Map<String, YamlText> taken, String key, String address, YamlText written) {
    YamlText earlier = taken.putIfAbsent(key + " " + address, written);
    if (earlier != null) {
      throw written.fault(
          "De "
              + key
              + " '"
              + address
              + "' hoort al bij een ander portaal ("
              + earlier.position()
              + "); elk adres wijst naar één portaal.",
          "Kies een ander adres of haal het bij één van de twee weg.");
    }
  }

  /** Words that already mean something as the first word of a path. */
  static final Set<String> RESERVED =
      Set.of(
          "zoek",
          "aanbod",
          "organisatie",
          "contact",
          "api",
          "hsds",
          "static",
          "gezond",
          "gereed",
          "balie",
          "beheer",
          "suggesties",
          "crisis",
          "privacy",
          "toegankelijkheid",
          "over",
          "help",
          "robots.txt",
          "sitemap.xml",
          "favicon.ico",
          "webjars",
          "portalen",
          Portal.STANDARD);

  static ConfigurationException reserved(YamlText prefix) {
    return prefix.fault(
        "Het woord '" + prefix.value() + "' is al een pagina van het programma.",
        "Kies een ander woord, zoals de naam van de gemeente.");
  }
}
