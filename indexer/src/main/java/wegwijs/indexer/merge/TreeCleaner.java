package wegwijs.indexer.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Cleans the tree of one candidate, field by field: texts are cleaned, values judged by their rule,
 * every object gets a UUID, and what cannot be used is left out with an issue. Fields that HSDS
 * does not know are left out without one. Used once.
 */
final class TreeCleaner {
  private static final int LARGEST_SCALE = 40;

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
    if (kind.field("id").isPresent()) {
      cleaned.put("id", id(kind, given.get("id"), path));
    }
    given.forEach((field, value) -> {
      Optional<FieldShape> shape = kind.field(field);
      if (shape.isPresent() && !field.equals("id") && !isBlank(value)) {
        Object good = field(shape.get(), field, value, given, path + field);
        if (good != null) {
          cleaned.put(field, good);
        }
      }
    });
    CrossChecks.apply(
        kind, cleaned, (field, reason) -> reject(path + field, cleaned, field, reason));
    return cleaned;
  }

  /** Its own id, or one made of where it stands in the record. */
  private String id(ObjectKind kind, @Nullable Object id, String path) {
    String own = isBlank(id) ? "" : text(id);
    String key = path.isEmpty() ? candidate.key() : candidate.key() + "/" + path;
    return identity.of(kind.word(), own.isEmpty() ? key : own).toString();
  }

  private @Nullable Object field(
      FieldShape shape,
      String field,
      @Nullable Object value,
      Map<String, @Nullable Object> siblings,
      String path) {
    return switch (shape) {
      case FieldShape.Several(Class<?> type) -> list(ObjectKind.of(type), value, path);
      case FieldShape.Single(Class<?> type) -> nested(ObjectKind.of(type), value, path + "/");
      case FieldShape.Words() -> words(value, path);
      case FieldShape.Reference() ->
          isNested(value, path)
              ? null
              : identity.of(References.kind(field, siblings), text(value)).toString();
      case FieldShape.Scalar() ->
          isNested(value, path) ? null : scalar(field, value, siblings, path);
    };
  }

  private boolean isNested(@Nullable Object value, String path) {
    boolean nested = value instanceof Map || value instanceof List;
    if (nested) {
      issues.add(Issue.fieldRejected(candidate.place(), path, text(value), Reason.NOT_A_TEXT));
    }
    return nested;
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

  private List<String> words(@Nullable Object value, String path) {
    List<?> given = value instanceof List<?> several ? several : List.of(text(value));
    return given.stream()
        .filter(word -> !isBlank(word) && !isNested(word, path))
        .map(TreeCleaner::text)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private @Nullable Object nested(ObjectKind kind, @Nullable Object value, String path) {
    if (!(value instanceof Map<?, ?> given)) {
      issues.add(Issue.fieldRejected(candidate.place(), path, text(value), Reason.NOT_AN_OBJECT));
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    given.forEach((key, inner) -> fields.put(String.valueOf(key), inner));
    Map<String, @Nullable Object> cleaned = object(kind, fields, path);
    if (cleaned.keySet().equals(Set.of("id")) && isBlank(fields.get("id"))) {
      return null;
    }
    Optional<String> required = kind.required();
    if (required.isEmpty() || cleaned.containsKey(required.get())) {
      return cleaned;
    }
    if (isBlank(fields.get(required.get()))) {
      issues.add(
          Issue.fieldRejected(candidate.place(), path + required.get(), "", Reason.VALUE_REQUIRED));
    }
    return null;
  }

  private @Nullable Object scalar(
      String field, @Nullable Object value, Map<String, @Nullable Object> siblings, String path) {
    String text = text(value);
    if (text.isEmpty()) {
      return null;
    }
    if (value instanceof String given && CleanText.isHostile(given)) {
      issues.add(Issue.fieldRepaired(candidate.place(), path, text, Reason.CHARACTERS_REMOVED));
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

  private static boolean isBlank(@Nullable Object value) {
    return value == null || (value instanceof String text && CleanText.of(text).isEmpty());
  }

  private static String text(@Nullable Object value) {
    if (value instanceof BigDecimal number && Math.abs(number.scale()) <= LARGEST_SCALE) {
      return number.toPlainString();
    }
    return value == null ? "" : CleanText.of(value.toString());
  }
}
