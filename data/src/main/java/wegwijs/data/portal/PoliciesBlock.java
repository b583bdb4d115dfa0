package wegwijs.data.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import wegwijs.data.portal.PortalPolicies.Accessibility;
import wegwijs.data.portal.PortalPolicies.Status;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads the block {@code policies} of a portal, all of which may be absent. */
final class PoliciesBlock {
  private PoliciesBlock() {}

  static PortalPolicies read(YamlMap block) {
    block.allowOnly("organization", "email", "privacyOfficer", "accessibility", "security", "exit");
    return new PortalPolicies(
        block.findString("organization"),
        block.findText("email").map(FrontOfficeBlock::email),
        block.findText("privacyOfficer").map(FrontOfficeBlock::email),
        block.findMap("accessibility").map(PoliciesBlock::accessibility),
        block.findText("security").map(PoliciesBlock::security),
        block.findText("exit").map(PoliciesBlock::https).orElse(PortalPolicies.NONE.exit()));
  }

  private static Accessibility accessibility(YamlMap block) {
    block.allowOnly("status", "checked", "register");
    return new Accessibility(
        status(block.text("status")),
        block.findText("checked").map(PoliciesBlock::date),
        block.findText("register").map(PoliciesBlock::https));
  }

  private static Status status(YamlText written) {
    return Arrays.stream(Status.values())
        .filter(status -> status.name().equals(written.value()))
        .findFirst()
        .orElseThrow(() ->
            written.fault(
                "'" + written.value() + "' is geen status van een toegankelijkheidsverklaring.",
                "Kies A, B, C, D of E, zoals op digitoegankelijk.nl staat."));
  }

  private static LocalDate date(YamlText written) {
    try {
      return LocalDate.parse(written.value());
    } catch (DateTimeParseException e) {
      throw written.fault(
          "'" + written.value() + "' is geen datum.", "Schrijf jaar-maand-dag, zoals 2026-03-12.");
    }
  }

  private static String https(YamlText written) {
    if (!written.value().matches("https://[^\\s/]+\\.[^\\s]+")) {
      throw written.fault(
          "'" + written.value() + "' is geen https-adres.", "Begin met https:// en een hostnaam.");
    }
    return written.value();
  }

  private static String security(YamlText written) {
    boolean isMail = written.value().matches("mailto:[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    return isMail ? written.value() : https(written);
  }
}
