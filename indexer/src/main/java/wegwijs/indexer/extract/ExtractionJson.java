package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.report.Issue;

/**
 * An extraction as a tree to be written as JSON, so that anyone can measure extraction on pages of
 * their own. Its form:
 *
 * <pre>{@code
 * {
 *   "url": "https://www.delinde.nl/mantelzorg",
 *   "fetchedAt": "2026-01-31T09:00:00Z",
 *   "outcome": "EXTRACTED",              // or a reason such as PAGE_NOT_FOUND
 *   "organizations": [record],           // also those within services, each once
 *   "services": [record],
 *   "locations": [location],             // the addresses of all records, each once
 *   "held": [{"field": "phones", "value": "…", "why": "PERSONAL_PHONE", evidence}],
 *   "issues": [{"effect": "FIELD_REJECTED", "field": "…", "value": "…", "reason": "…"}]
 * }
 * }</pre>
 *
 * <p>A record is {@code {"key", "organization" (the name, of a service), "values": [{"field":
 * "phones/0/number", "value": "…", evidence}], "hsds": {…}}}, where {@code hsds} is the tree as the
 * normaliser takes it. A location is {@code {"of" (the key of its record), "address_1",
 * "postal_code", "city"}}. Evidence is {@code "selector", "method", "confidence"}; the method is
 * recipe, json-ld, microdata, rdfa, link, address or text. Stateless, safe to share.
 */
public final class ExtractionJson {
  private ExtractionJson() {}

  /** The tree of an extraction. */
  public static Map<String, @Nullable Object> of(Extraction extraction) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("url", extraction.url().toString());
    json.put("fetchedAt", extraction.fetchedAt().toString());
    switch (extraction) {
      case Extraction.NotContent none -> {
        json.put("outcome", none.reason().name());
        for (String list : List.of("organizations", "services", "locations", "held", "issues")) {
          json.put(list, List.of());
        }
      }
      case Extraction.Extracted found -> {
        json.put("outcome", "EXTRACTED");
        json.put("organizations", organizations(found));
        json.put("services", records(found, RecordKind.SERVICE));
        json.put("locations", locations(found));
        json.put("held", found.held().stream().map(ExtractionJson::held).toList());
        json.put("issues", found.issues().stream().map(ExtractionJson::issue).toList());
      }
    }
    return json;
  }

  private static List<Object> organizations(Extraction.Extracted found) {
    List<Object> all = new ArrayList<>(records(found, RecordKind.ORGANIZATION));
    List<@Nullable Object> known = new ArrayList<>();
    for (ExtractedRecord record : found.records()) {
      if (record.tree().get("organization") instanceof Map<?, ?> inner
          && !known.contains(inner.get("id"))) {
        known.add(inner.get("id"));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", inner.get("id"));
        json.put("values", values(record, "organization/"));
        json.put("hsds", inner);
        all.add(json);
      }
    }
    return all;
  }

  private static List<Object> records(Extraction.Extracted found, RecordKind kind) {
    List<Object> all = new ArrayList<>();
    for (ExtractedRecord record : found.records()) {
      if (record.kind() == kind) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", record.key());
        if (record.tree().get("organization") instanceof Map<?, ?> organization) {
          json.put("organization", organization.get("name"));
        }
        json.put("values", values(record, ""));
        json.put("hsds", record.tree());
        all.add(json);
      }
    }
    return all;
  }

  /** The values under a prefix, without it; those of the organization within are told there. */
  private static List<Object> values(ExtractedRecord record, String prefix) {
    List<Object> values = new ArrayList<>();
    record
        .evidence()
        .forEach((path, evidence) -> {
          boolean isInner = path.startsWith("organization/");
          if (prefix.isEmpty() ? !isInner : path.startsWith(prefix)) {
            Map<String, @Nullable Object> value = new LinkedHashMap<>();
            value.put("field", path.substring(prefix.length()));
            value.put("value", at(record.tree(), path));
            addEvidence(value, evidence);
            values.add(value);
          }
        });
    return values;
  }

  private static void addEvidence(Map<String, @Nullable Object> json, ValueEvidence evidence) {
    json.put("selector", evidence.selector());
    json.put("method", evidence.method().toString());
    json.put("confidence", evidence.confidence());
  }

  private static @Nullable Object at(@Nullable Object tree, String path) {
    Object at = tree;
    for (String step : path.split("/", -1)) {
      at =
          switch (at) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list -> list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return at;
  }

  private static List<Object> locations(Extraction.Extracted found) {
    List<Object> all = new ArrayList<>();
    for (ExtractedRecord record : found.records()) {
      record.evidence().keySet().stream()
          .filter(path -> path.contains("/addresses/"))
          .map(path -> path.substring(0, path.lastIndexOf('/')))
          .distinct()
          .forEach(path -> {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("of", record.key());
            for (String field : List.of("address_1", "postal_code", "city")) {
              json.put(field, at(record.tree(), path + "/" + field));
            }
            if (!all.contains(json)) {
              all.add(json);
            }
          });
    }
    return all;
  }

  private static Map<String, @Nullable Object> held(Held held) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("field", held.field());
    json.put("value", held.value());
    json.put("why", held.why().name());
    addEvidence(json, held.evidence());
    return json;
  }

  private static Map<String, @Nullable Object> issue(Issue issue) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("effect", issue.effect().toString());
    json.put("field", issue.field());
    json.put("value", issue.value());
    json.put("reason", issue.reason().name());
    return json;
  }
}
