package wegwijs.indexer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Cleans the tree of one candidate, field by field: texts are cleaned, values judged by their rule,
 * every object gets a UUID, and what cannot be used is left out with an issue. Used once.
 */
final class TreeCleaner {
  private final Identity identity;
  private final Candidate candidate;
  private final List<Issue> issues = new ArrayList<>();

  TreeCleaner(Identity identity, Candidate candidate) {
    this.identity = identity;
    this.candidate = candidate;
  }

  List<Issue> issues() {
    return issues;
  }

  /** The cleaned tree of the candidate. */
  Map<String, @Nullable Object> clean(ObjectKind kind) {
    return object(kind, candidate.tree(), "");
  }

  private Map<String, @Nullable Object> object(
      ObjectKind kind, Map<String, @Nullable Object> given, String path) {
    Map<String, @Nullable Object> cleaned = new LinkedHashMap<>();
    if (kind.hasId()) {
      cleaned.put("id", id(kind, given.get("id"), path));
    }
    given.forEach(
        (field, value) -> {
          if (!field.equals("id") && !isBlank(value)) {
            Object good = field(field, value, given, path + field);
            if (good != null) {
              cleaned.put(field, good);
            }
          }
        });
    CrossChecks.apply(kind, cleaned, (field, reason) -> reject(path + field, cleaned, field, reason));
    return cleaned;
  }

  private String id(ObjectKind kind, @Nullable Object id, String path) {
    String own = isBlank(id) ? path : CleanText.of(String.valueOf(id));
    String name = own.isEmpty() ? candidate.key() : own;
    return identity.of(kind.word(), isBlank(id) ? candidate.key() + "/" + name : name).toString();
  }

  private @Nullable Object field(
      String field, @Nullable Object value, Map<String, @Nullable Object> siblings, String path) {
    Optional<ObjectKind> list = ObjectKind.inList(field);
    if (list.isPresent()) {
      return list(list.get(), value, path);
    }
    Optional<ObjectKind> single = ObjectKind.inField(field);
    if (single.isPresent()) {
      return nested(single.get(), value, path + "/");
    }
    if (field.equals("keywords")) {
      return value instanceof List<?> words ? words.stream().map(TreeCleaner::text).toList() : null;
    }
    if (value instanceof Map || value instanceof List) {
      return null;
    }
    return field.endsWith("_id") ? reference(field, text(value)) : scalar(field, value, siblings, path);
  }

  private @Nullable Object list(ObjectKind kind, @Nullable Object value, String path) {
    if (!(value instanceof List<?> given)) {
      issues.add(Issue.fieldRejected(candidate.place(), path, text(value), Reason.NOT_A_LIST));
      return null;
    }
    List<Object> cleaned = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Object object = nested(kind, given.get(i), path + "/" + i + "/");
      if (object != null) {
        cleaned.add(object);
      }
    }
    return cleaned;
  }

  private @Nullable Object nested(ObjectKind kind, @Nullable Object value, String path) {
    if (!(value instanceof Map<?, ?> given)) {
      issues.add(Issue.fieldRejected(candidate.place(), path, text(value), Reason.NOT_AN_OBJECT));
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    given.forEach((key, inner) -> fields.put(String.valueOf(key), inner));
    Map<String, @Nullable Object> cleaned = object(kind, fields, path);
    Optional<String> required = kind.required();
    if (required.isEmpty() || cleaned.containsKey(required.get())) {
      return cleaned;
    }
    if (isBlank(fields.get(required.get()))) {
      issues.add(
          Issue.fieldRejected(
              candidate.place(), path + required.get(), "", Reason.VALUE_REQUIRED));
    }
    return null;
  }

  /** An id of the source becomes the UUID that the object itself got. */
  private String reference(String field, String id) {
    String kind = field.substring(0, field.length() - "_id".length());
    return identity.of(kind.equals("parent_organization") ? "organization" : kind, id).toString();
  }

  private @Nullable Object scalar(
      String field, @Nullable Object value, Map<String, @Nullable Object> siblings, String path) {
    String text = text(value);
    if (text.isEmpty()) {
      return null;
    }
    if (value instanceof String given && given.codePoints().anyMatch(TreeCleaner::isHostile)) {
      issues.add(
          Issue.fieldRepaired(candidate.place(), path, text, Reason.CHARACTERS_REMOVED));
    }
    return switch (FieldRules.of(field).judge(text, siblings, candidate.fromSpreadsheet())) {
      case FieldOutcome.Kept(Object good) -> good;
      case FieldOutcome.Repaired(Object good, Reason reason) -> {
        issues.add(Issue.fieldRepaired(candidate.place(), path, text, reason));
        yield good;
      }
      case FieldOutcome.Rejected(Reason reason) -> {
        issues.add(Issue.fieldRejected(candidate.place(), path, text, reason));
        yield null;
      }
    };
  }

  private void reject(
      String path, Map<String, @Nullable Object> object, String field, Reason reason) {
    issues.add(Issue.fieldRejected(candidate.place(), path, text(object.remove(field)), reason));
  }

  /** Characters that no keyboard leaves behind by accident, unlike a no-break space or a tab. */
  private static boolean isHostile(int character) {
    return character == 0
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || (character >= 0xD800 && character <= 0xDFFF);
  }

  private static boolean isBlank(@Nullable Object value) {
    return value == null || (value instanceof String text && text.isBlank());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : CleanText.of(value.toString());
  }
}
