package wegwijs.server.access.oidc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/**
 * The identity provider of an installation, from {@code oidc.yaml} in its home. Immutable.
 *
 * @param issuer as the provider writes it in its tokens
 * @param client how the provider knows this installation
 * @param secret by which this installation proves to be that client
 * @param site the address of this installation, for people
 * @param claim the claim that tells what somebody is, such as "groups"
 * @param grants by a value of that claim, what whoever has it may do
 */
public record ProviderSettings(
    URI issuer, String client, String secret, URI site, String claim, Map<String, Grants> grants) {
  private static final String FILE = "oidc.yaml";

  /** Copies the grants. */
  public ProviderSettings {
    grants = Map.copyOf(grants);
  }

  /**
   * Reads the file; empty when there is none.
   *
   * @throws wegwijs.data.yaml.ConfigurationException for any mistake, with file, line and remedy
   */
  public static Optional<ProviderSettings> find(Path home) {
    Path file = home.resolve(FILE);
    return Files.exists(file) ? Optional.of(read(YamlDocument.read(file), home)) : Optional.empty();
  }

  private static ProviderSettings read(YamlMap file, Path home) {
    file.allowOnly("issuer", "client", "secret-file", "site", "claim", "grants");
    Map<String, Grants> grants = new LinkedHashMap<>();
    for (YamlMap grant : file.maps("grants")) {
      grant.allowOnly("value", "role", "portal");
      Role role = role(grant.text("role"));
      String portal = grant.findString("portal").orElse(Grants.EVERYWHERE);
      grants.merge(
          grant.string("value"), Grants.of(role, portal), (one, other) -> one.with(role, portal));
    }
    return new ProviderSettings(
        address(file.text("issuer")),
        file.string("client"),
        secret(file.text("secret-file"), home),
        address(file.text("site")),
        file.string("claim"),
        grants);
  }

  private static Role role(YamlText text) {
    return Role.find(text.value())
        .orElseThrow(() ->
            text.fault(
                "De rol '" + text.value() + "' bestaat niet.",
                "Kies "
                    + Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "))
                    + "."));
  }

  private static URI address(YamlText text) {
    try {
      URI address = URI.create(text.value());
      if (address.getHost() != null
          && ("https".equals(address.getScheme()) || "localhost".equals(address.getHost()))) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw notSafe(text);
    }
    throw notSafe(text);
  }

  private static RuntimeException notSafe(YamlText text) {
    return text.fault(
        "'" + text.value() + "' is geen veilig adres.",
        "Zet er een adres dat begint met https://.");
  }

  private static String secret(YamlText text, Path home) {
    Path file = home.resolve(text.value());
    try {
      String secret = Files.readString(file).strip();
      if (!secret.isEmpty()) {
        return secret;
      }
      throw text.fault("Het bestand " + file + " is leeg.", "Zet er het geheim van de client in.");
    } catch (IOException e) {
      throw text.fault(
          "Het bestand " + file + " is niet te lezen.", "Controleer de naam en de rechten.");
    }
  }

  /** What somebody with these values of the claim may do. */
  Grants grantsOf(Collection<String> values) {
    Grants all = Grants.NONE;
    for (Grants found : values.stream().map(grants::get).filter(found -> found != null).toList()) {
      for (Map.Entry<String, Role> grant : found.roles().entrySet()) {
        all = all.with(grant.getValue(), grant.getKey());
      }
    }
    return all;
  }

  /** Where the provider sends people back to. */
  URI callback(String path) {
    String base = site.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + ", " + client + ", " + List.copyOf(grants.keySet()) + "]";
  }
}
