package wegwijs.indexer.merge;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which kind of object a field refers to, so that ids of a source become the same UUIDs. */
final class References {
  private References() {}

  /** The name of the specification for what a field such as {@code program_id} refers to. */
  static String kind(String field, Map<String, @Nullable Object> siblings) {
    return switch (field) {
      case "parent_organization_id" -> "organization";
      case "parent_id" -> "taxonomy_term";
      case "link_id" -> Objects.toString(siblings.get("link_entity"), "link");
      case "resource_id" -> Objects.toString(siblings.get("resource_type"), "resource");
      default -> field.substring(0, field.length() - "_id".length());
    };
  }
}
