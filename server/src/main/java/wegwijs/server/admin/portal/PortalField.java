package wegwijs.server.admin.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wegwijs.data.portal.Person;
import wegwijs.data.portal.Portal;
import wegwijs.server.admin.words.Lines;

/** What can be filled in of a portal, in the order of the form. */
enum PortalField {
  NAME("name", "naam", Form.LINE, Portal::name),
  SHORT_NAME("shortName", "korte-naam", Form.LINE, portal -> portal.texts().shortName()),
  TAGLINE("tagline", "motto", Form.LINE, portal -> portal.texts().tagline()),
  INTRO("intro", "inleiding", Form.LINES, portal -> Lines.join(portal.texts().intro())),
  OFFICE("frontOffice.name", "loket", Form.LINE, portal -> portal.frontOffice().name()),
  EXPLANATION(
      "frontOffice.explanation", "uitleg", Form.TEXT, portal -> portal.frontOffice().explanation()),
  PHONE(
      "frontOffice.phone",
      "telefoon",
      Form.LINE,
      portal -> known(portal.frontOffice().contact().phone())),
  EMAIL(
      "frontOffice.email",
      "mail",
      Form.LINE,
      portal -> known(portal.frontOffice().contact().email())),
  ADDRESS(
      "frontOffice.address",
      "adres",
      Form.LINE,
      portal -> known(portal.frontOffice().contact().address())),
  HOURS(
      "frontOffice.hours",
      "openingstijden",
      Form.TEXT,
      portal -> known(portal.frontOffice().contact().hours())),
  PEOPLE("frontOffice.people", "mensen", Form.PEOPLE, PortalField::people),
  HOSTS("embed.hosts", "sites", Form.LINES, portal -> Lines.join(portal.hostSite().framers())),
  BRAND("colours.brand", "kleur", Form.LINE, token("--ww-brand")),
  ON_BRAND("colours.onBrand", "kleur-tekst", Form.LINE, token("--ww-on-brand")),
  LINK("colours.link", "kleur-link", Form.LINE, token("--ww-link")),
  BUTTON("colours.button", "kleur-knop", Form.LINE, token("--ww-button")),
  ON_BUTTON("colours.onButton", "kleur-knoptekst", Form.LINE, token("--ww-on-button"));

  /** How a value is typed. */
  enum Form {
    /** One line. */
    LINE,
    /** Sentences that stand together. */
    TEXT,
    /** A value on each line. */
    LINES,
    /** A name, a bar and what one can come for on each line, and a bar and a picture. */
    PEOPLE
  }

  private static final String BAR = " | ";

  private final String path;
  private final String field;
  private final Form form;
  private final Function<Portal, String> reader;

  PortalField(String path, String field, Form form, Function<Portal, String> reader) {
    this.path = path;
    this.field = field;
    this.form = form;
    this.reader = reader;
  }

  private static String known(Optional<String> text) {
    return text.orElse("");
  }

  private static Function<Portal, String> token(String name) {
    return portal ->
        portal.hostSite().look().map(look -> look.tokens().getOrDefault(name, "")).orElse("");
  }

  private static String people(Portal portal) {
    return Lines.join(portal.frontOffice().people().stream().map(PortalField::line).toList());
  }

  /** Somebody on a line of the form. */
  static String line(Person person) {
    return person.name() + BAR + person.role() + person.face().map(face -> BAR + face).orElse("");
  }

  /** The keys of the file, with a dot between a block and what stands in it. */
  List<String> keys() {
    return List.of(path.split("\\.", -1));
  }

  /** The name of the field. */
  String field() {
    return field;
  }

  Form form() {
    return form;
  }

  /** What a portal has. */
  String of(Portal portal) {
    return reader.apply(portal);
  }

  /** A typed text as it is compared: lines without space around them. */
  String normal(String typed) {
    return switch (form) {
      case LINE -> typed.strip();
      case TEXT -> String.join(" ", Lines.of(typed));
      case LINES, PEOPLE -> Lines.join(Lines.of(typed));
    };
  }

  /** What a file says of a typed text. */
  Object value(String typed) {
    return switch (form) {
      case LINE, TEXT -> normal(typed);
      case LINES -> new ArrayList<>(Lines.of(typed));
      case PEOPLE ->
          Lines.of(typed).stream().map(line -> parts(line, "name", "role", "face")).toList();
    };
  }

  /** The parts of a line by their keys; what is not typed is not there. */
  private static Map<String, Object> parts(String line, String... keys) {
    String[] parts = line.split("\\|", keys.length);
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < parts.length; at++) {
      if (!parts[at].isBlank()) {
        map.put(keys[at], parts[at].strip());
      }
    }
    return map;
  }

  /** Which field stands for which key of a file. */
  static Map<String, String> fieldByKey() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (PortalField each : values()) {
      fields.put(each.path, each.field);
    }
    fields.put("frontOffice", OFFICE.field);
    fields.put("colours", BRAND.field);
    return fields;
  }
}
