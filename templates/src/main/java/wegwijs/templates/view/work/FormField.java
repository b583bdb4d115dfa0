package wegwijs.templates.view.work;

import java.util.List;

/**
 * A field of a form.
 *
 * @param id of the field, once on a page
 * @param name under which it is sent
 * @param hint what to fill in; empty when the label says it
 * @param value what it holds; for a box that is ticked {@code ja}
 * @param options from which to choose; empty where one types
 */
public record FormField(
    Kind kind,
    String id,
    String name,
    String label,
    String hint,
    String value,
    List<Option> options) {
  /** How it is filled in. */
  public enum Kind {
    /** One line. */
    TEXT,
    /** Several lines. */
    AREA,
    /** A whole number. */
    NUMBER,
    /** One of several. */
    CHOICE,
    /** Yes or no. */
    TICK,
    /** A file. */
    FILE,
    /** Not by the reader. */
    HIDDEN
  }

  /** Copies the options. */
  public FormField {
    options = List.copyOf(options);
  }

  /** A field in which somebody types, known by its name. */
  public static FormField of(Kind kind, String name, String label, String hint, String value) {
    return new FormField(kind, name, name, label, hint, value, List.of());
  }

  /** A choice of one. */
  public static FormField choice(
      String name, String label, String hint, String value, List<Option> options) {
    return new FormField(Kind.CHOICE, name, name, label, hint, value, options);
  }

  /** What is sent along. */
  public static FormField hidden(String name, String value) {
    return new FormField(Kind.HIDDEN, name, name, "", "", value, List.of());
  }

  /** The same under another id, where a page has several with this name. */
  public FormField withId(String other) {
    return new FormField(kind, other, name, label, hint, value, options);
  }

  /** The id of the hint. */
  public String hintId() {
    return id + "-hint";
  }

  /** One of several values. */
  public record Option(String value, String label) {}
}
