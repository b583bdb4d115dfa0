package wegwijs.data.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads one portal; whatever does not hold stops with file, line and remedy. */
final class PortalFile {

  /** Words that already mean something as the first word of a path. */
  private static final Set<String> RESERVED =
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
          "bijhouden",
          "suggesties",
          "crisis",
          "privacy",
          "toegankelijkheid",
          "cookies",
          "situaties",
          "lijst",
          "vraag-meegeven",
          "vraag-printen",
          "terugbellen",
          "melden",
          "gevonden",
          "embed",
          "webmaster",
          "huisstijl",
          "over",
          "help",
          "webjars",
          "portalen",
          "gezichten",
          "meedenkers",
          "geteld",
          "inloggen",
          "metrics",
          "toegang",
          "uitloggen",
          "werk",
          Portal.STANDARD);

  private final Places places;

  PortalFile(Places places) {
    this.places = places;
  }

  Portal read(YamlMap file) {
    file.allowOnly(
        "id",
        "name",
        "shortName",
        "language",
        "hosts",
        "prefix",
        "municipalities",
        "tagline",
        "intro",
        "links",
        "frontOffice",
        "policies",
        "keepers",
        "embed",
        "look",
        "colours",
        "map");
    Portal portal =
        new Portal(
            word(file.text("id")),
            texts(file),
            new PortalAddress(hosts(file), file.findText("prefix").map(PortalFile::prefix)),
            municipalityCodes(file.texts("municipalities")),
            file.maps("links").stream().map(PortalFile::link).toList(),
            FrontOfficeBlock.read(
                file.findMap("frontOffice")
                    .orElseThrow(() ->
                        file.fault(
                            "frontOffice",
                            "Dit portaal heeft geen 'frontOffice': elk portaal noemt een mens.",
                            "Zet er 'frontOffice' bij met ten minste 'name' en"
                                + " 'explanation'."))),
            file.findMap("policies").map(PoliciesBlock::read).orElse(PortalPolicies.NONE),
            HostSiteKeys.read(file),
            file.findMap("keepers").map(KeepersBlock::read).orElse(KeeperPolicy.USUAL));
    checkReach(portal, file);
    return portal;
  }

  /** The standard portal is for everybody and everywhere; every other one for some, somewhere. */
  private static void checkReach(Portal portal, YamlMap file) {
    boolean limited = !portal.address().isEmpty() || !portal.municipalityCodes().isEmpty();
    if (portal.isStandard() && limited) {
      throw file.fault(
          "id",
          "Het portaal 'standaard' geldt waar geen ander portaal geldt, dus zonder 'hosts',"
              + " 'prefix' en 'municipalities'.",
          "Haal die sleutels weg of kies een ander id.");
    }
    if (!portal.isStandard() && portal.address().isEmpty()) {
      throw file.fault(
          "id",
          "Het portaal '" + portal.id() + "' heeft geen adres.",
          "Zet er 'hosts' of 'prefix' bij.");
    }
    if (!portal.isStandard() && portal.municipalityCodes().isEmpty()) {
      throw file.fault(
          "municipalities",
          "Het portaal '" + portal.id() + "' noemt geen gemeenten.",
          "Zet er 'municipalities' bij met CBS-codes, zoals [\"0988\"].");
    }
  }

  private static PortalTexts texts(YamlMap file) {
    return new PortalTexts(
        file.string("name"),
        file.findString("shortName").orElseGet(() -> file.string("name")),
        file.findText("language").map(PortalFile::language).orElse("nl"),
        file.string("tagline"),
        file.strings("intro"));
  }

  private static Set<String> hosts(YamlMap file) {
    Set<String> hosts = new LinkedHashSet<>();
    file.texts("hosts").forEach(host -> hosts.add(host(host)));
    return hosts;
  }

  /** A host name in lower case. */
  static String host(YamlText written) {
    String host = written.value().toLowerCase(Locale.ROOT);
    if (!host.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?")) {
      throw written.fault(
          "'"
              + written.value()
              + "' is geen hostnaam: alleen letters, cijfers, punten en streepjes.",
          "Schrijf hem zonder https://, zonder poort en zonder pad, zoals kaart.voorbeeld.nl.");
    }
    return host;
  }

  private static String prefix(YamlText written) {
    if (RESERVED.contains(written.value())) {
      throw written.fault(
          "Het woord '" + written.value() + "' is al een pagina van het programma.",
          "Kies een ander woord, zoals de naam van de gemeente.");
    }
    return word(written);
  }

  private static String word(YamlText written) {
    if (!written.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw written.fault(
          "'" + written.value() + "' mag alleen kleine letters, cijfers en streepjes bevatten.",
          "Schrijf het zoals midden-limburg.");
    }
    return written.value();
  }

  private static String language(YamlText written) {
    if (!written.value().matches("[a-z]{2,3}(-[A-Za-z0-9]+)*")) {
      throw written.fault(
          "'" + written.value() + "' is geen taalcode (BCP 47).", "Schrijf bijvoorbeeld nl.");
    }
    return written.value();
  }

  private Set<String> municipalityCodes(List<YamlText> written) {
    Set<String> codes = new LinkedHashSet<>();
    for (YamlText code : written) {
      Optional<Municipality> municipality = places.findMunicipality(code.value());
      codes.add(
          municipality
              .orElseThrow(() ->
                  code.fault(
                      "'" + code.value() + "' is geen gemeente die het CBS kent.",
                      "Schrijf de vier cijfers van het CBS tussen aanhalingstekens, of de naam"
                          + " van de gemeente."))
              .code());
    }
    return codes;
  }

  private static PortalLink link(YamlMap block) {
    block.allowOnly("label", "target");
    YamlText target = block.text("target");
    boolean path = target.value().startsWith("/") && !target.value().startsWith("//");
    if (!path && !target.value().startsWith("https://")) {
      throw target.fault(
          "'" + target.value() + "' is geen pad en geen https-adres.",
          "Begin met / voor een eigen pagina of met https:// voor een andere site.");
    }
    return new PortalLink(block.string("label"), target.value());
  }
}
