package wegwijs.data.portal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Makes portals of their files; a file of the installation replaces the shipped one of its id, and
 * the keys of a change those of the portal it is about.
 */
final class PortalLoader {

  private final PortalFile format;

  PortalLoader(Places places) {
    format = new PortalFile(places);
  }

  Portals load(List<YamlMap> shipped, List<YamlMap> own, List<YamlMap> changes) {
    Map<String, YamlMap> fileById = byId(shipped);
    fileById.putAll(byId(own));
    byId(changes).forEach((id, file) -> fileById.merge(id, file, YamlMap::mergedWith));
    refuseSameAddress(fileById.values());
    Map<String, Portal> byId = new LinkedHashMap<>();
    fileById.forEach((id, file) -> byId.put(id, format.read(file)));
    Portal standard = byId.get(Portal.STANDARD);
    if (standard == null) {
      throw new IllegalStateException("the program lacks its own standard portal");
    }
    return new Portals(byId, standard);
  }

  private static Map<String, YamlMap> byId(List<YamlMap> files) {
    Map<String, YamlMap> byId = new LinkedHashMap<>();
    for (YamlMap file : files) {
      YamlMap earlier = byId.putIfAbsent(file.string("id"), file);
      if (earlier != null) {
        throw file.fault(
            "id",
            "Het portaal '"
                + file.string("id")
                + "' staat ook in "
                + earlier.position().file()
                + ".",
            "Voeg de twee bestanden samen of geef er één een ander id.");
      }
    }
    return byId;
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
}
