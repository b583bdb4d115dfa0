package wegwijs.data.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts texts together, each once, apart from each other so that no phrase runs across two. */
final class TextParts {
  private final Set<String> parts = new LinkedHashSet<>();

  TextParts add(@Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part.strip());
    }
    return this;
  }

  TextParts add(String before, @Nullable Object part, String after) {
    return part == null ? this : add(before + part + after);
  }

  @Override
  public String toString() {
    return String.join(" \n ", parts);
  }
}
