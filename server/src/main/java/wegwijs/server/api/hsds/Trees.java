package wegwijs.server.api.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.schema.Label;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermIds;
import wegwijs.data.vocabulary.TermRef;

/** Objects of the specification as trees of names and values. Safe to share. */
final class Trees {
  private final Taxonomies taxonomies;

  Trees(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  /** A record with all that is within it; without what is null. */
  static Map<String, Object> full(Object value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Json.toTree(value)
        .forEach((name, part) -> {
          if (part != null) {
            tree.put(name, part);
          }
        });
    return tree;
  }

  /** An object within a tree: one cast for all, as a tree consists of maps of names to values. */
  @SuppressWarnings("unchecked") // whatever made the tree, its maps have names as keys
  static Map<String, Object> object(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  /** Only what is one to one: no lists, and of objects within it only those that are named. */
  static Map<String, Object> basic(Map<String, Object> full, String... kept) {
    Map<String, Object> tree = new LinkedHashMap<>();
    full.forEach((name, value) -> {
      if (List.of(kept).contains(name) && value instanceof Map<?, ?> map) {
        tree.put(name, basic(object(map)));
      } else if (!(value instanceof Collection<?>) && !(value instanceof Map<?, ?>)) {
        tree.put(name, value);
      }
    });
    return tree;
  }

  /** The labels of the index, and those of the source that are not of our facets. */
  List<Object> attributes(UUID service, @Nullable Object ofSource, List<Label> labels) {
    List<Object> attributes = new ArrayList<>();
    for (Object attribute : ofSource instanceof List<?> list ? list : List.of()) {
      if (!isOfOurFacets(attribute)) {
        attributes.add(attribute);
      }
    }
    Set<TermRef> terms = new HashSet<>();
    labels.stream()
        .filter(label -> terms.add(label.term()))
        .forEach(label -> attributes.add(attribute(service, label)));
    return attributes;
  }

  private Map<String, Object> attribute(UUID service, Label label) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("id", NameUuid.of("attribute:" + service + ":" + label.term()));
    attribute.put("link_id", service);
    attribute.put("taxonomy_term_id", TermIds.term(label.term()));
    attribute.put("link_entity", "service");
    attribute.put("value", label.because());
    attribute.put("taxonomy_term", taxonomies.tree(label.term()));
    return attribute;
  }

  private static boolean isOfOurFacets(Object attribute) {
    return attribute instanceof Map<?, ?> map
        && map.get("taxonomy_term") instanceof Map<?, ?> term
        && term.get("taxonomy") instanceof String taxonomy
        && FacetId.find(taxonomy).isPresent();
  }
}
