package wegwijs.server.admin.record;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.FieldText;

/** What a field holds, in the names that editors know instead of codes. Safe to share. */
record FieldWords(AdminFrame frame, RecordStore store, Places places) {
  /** The text of a field, by its HSDS name; one part of a list on each line. */
  String of(String field, Object value) {
    return switch (value) {
      case String id when field.equals("organization_id") -> organization(UUID.fromString(id));
      case String status when field.equals("status") ->
          frame.text("admin.status-" + status.replace(' ', '-'));
      case List<?> areas when field.equals("service_areas") -> lines(areas);
      case List<?> attributes when field.equals("attributes") -> grouped(attributes);
      default -> FieldText.of(value);
    };
  }

  private String organization(UUID id) {
    return store
        .records()
        .findOrganization(id)
        .map(organization -> organization.value().name())
        .orElse(id.toString());
  }

  private String lines(List<?> areas) {
    return areas.stream().map(area -> area((Map<?, ?>) area)).collect(Collectors.joining("\n"));
  }

  private String area(Map<?, ?> area) {
    Object extent = area.get("extent");
    return area.containsKey("name") || extent == null
        ? FieldText.of(area)
        : places.resolveArea(extent.toString()).label();
  }

  /** One line for each taxonomy or label, with all its values. */
  private static String grouped(List<?> attributes) {
    Map<String, SequencedSet<String>> groups = new LinkedHashMap<>();
    for (Object one : attributes) {
      Map<?, ?> attribute = (Map<?, ?>) one;
      Map<?, ?> term = attribute.get("taxonomy_term") instanceof Map<?, ?> map ? map : Map.of();
      String group = first(term.get("taxonomy"), attribute.get("label"));
      String value = first(term.get("name"), attribute.get("value"));
      groups.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(value);
    }
    return groups.entrySet().stream()
        .map(group -> group.getKey() + ": " + String.join(", ", group.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String first(@Nullable Object preferred, @Nullable Object other) {
    return Objects.toString(preferred == null ? other : preferred, "");
  }
}
