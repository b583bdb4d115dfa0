package wegwijs.data.portal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;

/** All portals of an installation, checked against each other. Immutable and safe to share. */
public final class Portals {

  private final Map<String, Portal> byId;
  private final Map<String, Portal> byHost;
  private final Map<String, Portal> byPrefix;
  private final Portal standard;

  Portals(Map<String, Portal> byId, Portal standard) {
    this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    this.standard = standard;
    byHost = new LinkedHashMap<>();
    byPrefix = new LinkedHashMap<>();
    for (Portal portal : this.byId.values()) {
      portal.address().hosts().forEach(host -> byHost.put(host, portal));
      portal.address().prefix().ifPresent(prefix -> byPrefix.put(prefix, portal));
    }
  }

  /** The portals that come with the program. */
  public static Portals shipped(Places places) {
    return new PortalLoader(places).load(PortalFiles.shipped(), List.of(), List.of());
  }

  /**
   * The shipped portals, replaced by or together with those of the installation: every {@code
   * .yaml} file in its folder {@code portals} but {@code crisis.yaml}.
   *
   * @param installation the folder of the installation; it need not hold {@code portals}
   * @throws ConfigurationException for any mistake, with file, line and remedy
   */
  public static Portals of(Path installation, Places places) {
    return new PortalLoader(places)
        .load(PortalFiles.shipped(), PortalFiles.of(installation), List.of());
  }

  /**
   * The same, with what a second folder changes of them: each key of a file there, at whatever
   * level, takes the place of that key of the portal with its id, and an empty text takes a key
   * away. A file with another id is a portal of its own.
   *
   * @throws ConfigurationException for any mistake, with file, line and remedy
   */
  public static Portals of(Path installation, Path changes, Places places) {
    return new PortalLoader(places)
        .load(PortalFiles.shipped(), PortalFiles.of(installation), PortalFiles.of(changes));
  }

  /**
   * The portal for a request: by host, else by the first word of the path, else the standard one.
   *
   * @param host as the client sent it, with or without port
   * @param path the path of the request
   */
  public PortalMatch find(String host, String path) {
    String rooted = path.startsWith("/") ? path : "/" + path;
    Portal chosen = byHost.get(withoutPort(host));
    if (chosen != null) {
      return new PortalMatch(chosen, "");
    }
    int end = rooted.indexOf('/', 1) < 0 ? rooted.length() : rooted.indexOf('/', 1);
    Portal prefixed = byPrefix.get(rooted.substring(1, end));
    return prefixed == null
        ? new PortalMatch(standard, "")
        : new PortalMatch(prefixed, rooted.substring(0, end));
  }

  /** The portal with this id. */
  public Optional<Portal> findById(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them: shipped ones first, then those that the installation added. */
  public List<Portal> all() {
    return List.copyOf(byId.values());
  }

  /** The first words of paths that lead to a portal. */
  public Collection<String> prefixes() {
    return Collections.unmodifiableSet(byPrefix.keySet());
  }

  private static String withoutPort(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "").replaceFirst("\\.$", "");
  }
}
