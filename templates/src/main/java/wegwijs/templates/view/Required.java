package wegwijs.templates.view;

/** Checks that components of view records hold what a page cannot do without. */
final class Required {
  private Required() {}

  static String text(String value, String component) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(component + " is blank; a page needs words there");
    }
    return value;
  }

  static int notNegative(int value, String component) {
    if (value < 0) {
      throw new IllegalArgumentException(component + " is " + value + "; it counts, so 0 or more");
    }
    return value;
  }
}
