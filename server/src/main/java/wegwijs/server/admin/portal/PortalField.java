package wegwijs.server.admin.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.portal.FrontOffice;
import wegwijs.data.portal.Person;
import wegwijs.data.portal.Portal;
import wegwijs.server.admin.words.Lines;

/** What can be filled in of a portal, in the order of the form. */
enum PortalField {
  NAME("name", "naam", Form.LINE),
  SHORT_NAME("shortName", "korte-naam", Form.LINE),
  TAGLINE("tagline", "motto", Form.LINE),
  INTRO("intro", "inleiding", Form.LINES),
  LINKS("links", "links", Form.LINKS),
  HOSTS("embed.hosts", "sites", Form.LINES),
  OFFICE("frontOffice.name", "loket", Form.LINE),
  EXPLANATION("frontOffice.explanation", "uitleg", Form.TEXT),
  TASKS("frontOffice.tasks", "taken", Form.LINES),
  PHONE("frontOffice.phone", "telefoon", Form.LINE),
  EMAIL("frontOffice.email", "mail", Form.LINE),
  ADDRESS("frontOffice.address", "adres", Form.LINE),
  HOURS("frontOffice.hours", OfficeHoursRows.NAME, Form.HOURS),
  HOURS_REMARK("frontOffice.hoursRemark", "openingstijden", Form.TEXT),
  PEOPLE("frontOffice.people", "mensen", Form.PEOPLE),
  BRAND("colours.brand", "kleur", Form.LINE),
  ON_BRAND("colours.onBrand", "kleur-tekst", Form.LINE),
  LINK("colours.link", "kleur-link", Form.LINE),
  BUTTON("colours.button", "kleur-knop", Form.LINE),
  ON_BUTTON("colours.onButton", "kleur-knoptekst", Form.LINE);

  /** How a value is typed. */
  enum Form {
    /** One line. */
    LINE,
    /** Sentences that stand together. */
    TEXT,
    /** A value on each line. */
    LINES,
    /** A name, a bar and where it leads on each line. */
    LINKS,
    /** A name, a bar and what one can come for on each line, and a bar and a picture. */
    PEOPLE,
    /** Rows of days, a beginning, an end and a way, as {@link OfficeHoursRows} has them. */
    HOURS
  }

  private static final String BAR = " | ";

  private final String path;
  private final String field;
  private final Form form;

  PortalField(String path, String field, Form form) {
    this.path = path;
    this.field = field;
    this.form = form;
  }

  private static String known(Optional<String> text) {
    return text.orElse("");
  }

  private static String token(Portal portal, String name) {
    return portal.hostSite().look().map(look -> look.tokens().getOrDefault(name, "")).orElse("");
  }

  /** Somebody on a line of the form. */
  static String line(Person person) {
    return person.name() + BAR + person.role() + person.face().map(face -> BAR + face).orElse("");
  }

  /** The keys of the file, with a dot between a block and what stands in it. */
  List<String> keys() {
    return List.of(path.split("\\.", -1));
  }

  /** The part of the form that begins with this field, if one does. */
  Optional<String> group() {
    return switch (this) {
      case NAME -> Optional.of("site");
      case OFFICE -> Optional.of("loket");
      case BRAND -> Optional.of("kleuren");
      default -> Optional.empty();
    };
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
    FrontOffice office = portal.frontOffice();
    return switch (this) {
      case NAME -> portal.name();
      case SHORT_NAME -> portal.texts().shortName();
      case TAGLINE -> portal.texts().tagline();
      case INTRO -> Lines.join(portal.texts().intro());
      case LINKS ->
          Lines.join(
              portal.links().stream().map(link -> link.label() + BAR + link.target()).toList());
      case HOSTS -> Lines.join(portal.hostSite().framers());
      case OFFICE -> office.name();
      case EXPLANATION -> office.explanation();
      case TASKS -> Lines.join(office.tasks());
      case PHONE -> known(office.contact().phone());
      case EMAIL -> known(office.contact().email());
      case ADDRESS -> known(office.contact().address());
      case HOURS -> OfficeHoursRows.text(office.contact().hours());
      case HOURS_REMARK -> known(office.contact().hours().remark());
      case PEOPLE -> Lines.join(office.people().stream().map(PortalField::line).toList());
      case BRAND -> token(portal, "--ww-brand");
      case ON_BRAND -> token(portal, "--ww-on-brand");
      case LINK -> token(portal, "--ww-link");
      case BUTTON -> token(portal, "--ww-button");
      case ON_BUTTON -> token(portal, "--ww-on-button");
    };
  }

  /** A typed text as it is compared: lines without space around them. */
  String normal(String typed) {
    return switch (form) {
      case LINE -> typed.strip();
      case TEXT -> String.join(" ", Lines.of(typed));
      case LINES, LINKS, PEOPLE, HOURS -> Lines.join(Lines.of(typed));
    };
  }

  /** What a file says of a typed text. */
  Object value(String typed) {
    return switch (form) {
      case LINE, TEXT -> normal(typed);
      case LINES -> new ArrayList<>(Lines.of(typed));
      case LINKS -> Lines.of(typed).stream().map(line -> parts(line, "label", "target")).toList();
      case PEOPLE ->
          Lines.of(typed).stream().map(line -> parts(line, "name", "role", "face")).toList();
      case HOURS -> Lines.of(typed).stream().map(OfficeHoursRows::value).toList();
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
