package wegwijs.data.place;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Regions by id and by name, read from the shipped file. Immutable and safe to share. */
final class Regions {

  private static final Pattern PREFIX = Pattern.compile("^(de )?(regio|streek|provincie) ");

  private final Map<String, Region> byId = new LinkedHashMap<>();
  private final Map<String, Region> byName = new HashMap<>();

  private Regions(YamlMap document, Municipalities municipalities) {
    for (YamlMap block : document.allowOnly("regions").maps("regions")) {
      Region region = region(block, municipalities);
      if (byId.put(region.id(), region) != null) {
        throw block.fault(
            "id", "De regio '" + region.id() + "' staat er twee keer.", "Haal er één weg.");
      }
      byName.put(FoldedText.of(region.id()), region);
      region.allNames().forEach(name -> byName.put(FoldedText.of(name), region));
    }
  }

  static Regions shipped(Municipalities municipalities) {
    try (Reader reader = ShippedTable.open("regions.yaml")) {
      return new Regions(YamlDocument.read("regions.yaml", reader), municipalities);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Region> find(String folded) {
    Region whole = byName.get(folded);
    return whole != null
        ? Optional.of(whole)
        : Optional.ofNullable(byName.get(PREFIX.matcher(folded).replaceFirst("")));
  }

  private static Region region(YamlMap block, Municipalities municipalities) {
    block.allowOnly("id", "name", "otherNames", "municipalities", "province");
    return new Region(
        block.string("id"),
        block.string("name"),
        block.strings("otherNames"),
        codes(block, municipalities));
  }

  private static Set<String> codes(YamlMap block, Municipalities municipalities) {
    Set<String> codes =
        block
            .findString("province")
            .map(municipalities::codesInProvince)
            .orElseGet(() -> Set.copyOf(block.strings("municipalities")));
    for (YamlText code : block.texts("municipalities")) {
      if (!municipalities.codes().contains(code.value())) {
        throw code.fault(
            "De gemeentecode '" + code.value() + "' bestaat niet.",
            "Gebruik de vier cijfers van het CBS, tussen aanhalingstekens.");
      }
    }
    if (codes.isEmpty()) {
      throw block.fault(
          "id", "Deze regio heeft geen gemeenten.", "Noem 'municipalities' of 'province'.");
    }
    return codes;
  }
}
