package wegwijs.data.portal;

import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads the block {@code frontOffice} of a portal. */
final class FrontOfficeBlock {

  private FrontOfficeBlock() {}

  static FrontOffice read(YamlMap block) {
    block.allowOnly(
        "name",
        "explanation",
        "tasks",
        "phone",
        "email",
        "address",
        "hours",
        "hoursRemark",
        "people",
        "questions");
    return new FrontOffice(
        block.string("name"),
        block.string("explanation"),
        block.strings("tasks"),
        new FrontOfficeContact(
            block.findText("phone").map(FrontOfficeBlock::phone),
            block.findText("email").map(FrontOfficeBlock::email),
            block.findString("address"),
            OfficeHoursBlock.read(block)),
        block.maps("people").stream().map(FrontOfficeBlock::person).toList(),
        block.findMap("questions").map(IntakeBlock::read).orElse(Intake.USUAL));
  }

  /** Also used for the number on a crisis card. */
  static String phone(YamlText written) {
    if (!written.value().matches("\\+?[0-9][0-9 ()-]{1,18}")) {
      throw written.fault(
          "'" + written.value() + "' is geen telefoonnummer: alleen cijfers, spaties en streepjes.",
          "Schrijf het tussen aanhalingstekens, zoals \"0800-2000\".");
    }
    return written.value();
  }

  /** Also used for the addresses of the policies. */
  static String email(YamlText written) {
    if (!written.value().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw written.fault(
          "'" + written.value() + "' is geen e-mailadres.", "Schrijf het als naam@voorbeeld.nl.");
    }
    return written.value();
  }

  private static Person person(YamlMap block) {
    block.allowOnly("name", "role", "face");
    return new Person(
        block.string("name"),
        block.string("role"),
        block.findText("face").map(FrontOfficeBlock::face));
  }

  private static String face(YamlText written) {
    if (!written.value().matches("[a-z0-9]+(-[a-z0-9]+)*\\.(jpg|png)")) {
      throw written.fault(
          "'" + written.value() + "' is geen naam van een foto.",
          "Zet de foto in de map faces en schrijf alleen de naam, zoals anna.jpg.");
    }
    return written.value();
  }
}
