package wegwijs.server.keeper;

import java.util.List;
import java.util.Optional;
import wegwijs.data.model.RecordKind;
import wegwijs.server.admin.record.EditableField;

/** What an organization may change in its records, in the order of the form. Stateless. */
final class KeptFields {
  private static final List<String> OF_SERVICE =
      List.of(
          "description",
          "eligibility_description",
          "phones",
          "email",
          "url",
          "service_at_locations",
          "schedules",
          "fees_description",
          "application_process");
  private static final List<String> OF_ORGANIZATION =
      List.of("description", "phones", "email", "website");

  private KeptFields() {}

  static List<EditableField> of(RecordKind kind) {
    List<String> names =
        switch (kind) {
          case SERVICE -> OF_SERVICE;
          case ORGANIZATION -> OF_ORGANIZATION;
        };
    return names.stream().flatMap(name -> find(kind, name).stream()).toList();
  }

  private static Optional<EditableField> find(RecordKind kind, String name) {
    return EditableField.of(kind).stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
