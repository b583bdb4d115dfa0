package wegwijs.data.model;

import org.jspecify.annotations.Nullable;

/** The rule that a text may not be missing. */
final class Required {
  private Required() {}

  static void text(@Nullable String text, String field) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(field + " is required and may not be empty");
    }
  }
}
