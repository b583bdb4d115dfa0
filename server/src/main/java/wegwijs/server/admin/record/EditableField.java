package wegwijs.server.admin.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.base.FieldText;
import wegwijs.templates.view.work.WorkField;

/**
 * A field that an editor may fill in.
 *
 * @param name in HSDS
 * @param isLong whether it takes several lines
 */
public record EditableField(String name, boolean isLong) {
  private static final List<EditableField> OF_SERVICE =
      List.of(
          line("name"),
          line("alternate_name"),
          text("summary"),
          text("description"),
          text("phones"),
          line("email"),
          line("url"),
          text("service_at_locations"),
          text("schedules"),
          text("service_areas"),
          text("eligibility_description"),
          text("ineligibility_description"),
          line("minimum_age"),
          line("maximum_age"),
          text("application_process"),
          text("fees_description"),
          text("wait_time"),
          text("keywords"),
          text("alert"));
  private static final List<EditableField> OF_ORGANIZATION =
      List.of(
          line("name"),
          line("alternate_name"),
          text("description"),
          text("phones"),
          line("email"),
          line("website"));

  private static EditableField line(String name) {
    return new EditableField(name, false);
  }

  private static EditableField text(String name) {
    return new EditableField(name, true);
  }

  /** The fields of a kind of record, in the order of the page. */
  public static List<EditableField> of(RecordKind kind) {
    return switch (kind) {
      case SERVICE -> OF_SERVICE;
      case ORGANIZATION -> OF_ORGANIZATION;
    };
  }

  /** The field of a form in which it is typed. */
  public WorkField formField(WorkFrame frame, String value) {
    String hint = "admin.type-" + name.replace('_', '-');
    return WorkField.of(
        isLong ? WorkField.Kind.AREA : WorkField.Kind.TEXT,
        name,
        frame.text("admin.field-" + name.replace('_', '-')),
        frame.pages().words().has(hint) ? frame.text(hint) : "",
        value);
  }

  /** Its value as it would be typed. */
  public String typed(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      return FieldText.of(value);
    }
    return list.stream()
        .map(one -> one instanceof Map<?, ?> part ? typedPart(part) : String.valueOf(one))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String typedPart(Map<?, ?> part) {
    return switch (name) {
      case "phones" -> bars(part.get("number"), part.get("description"));
      case "service_areas" ->
          Objects.toString(part.get("name"), Objects.toString(part.get("extent"), ""));
      case "service_at_locations" -> place(part.get("location"));
      case "schedules" -> Objects.toString(part.get("description"), "");
      default -> FieldText.of(part);
    };
  }

  private static String place(@Nullable Object location) {
    if (location instanceof Map<?, ?> place
        && place.get("addresses") instanceof List<?> addresses
        && !addresses.isEmpty()
        && addresses.getFirst() instanceof Map<?, ?> address) {
      return bars(
          place.get("name"),
          address.get("address_1"),
          address.get("postal_code"),
          address.get("city"));
    }
    return "";
  }

  private static String bars(@Nullable Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" | "));
  }
}
