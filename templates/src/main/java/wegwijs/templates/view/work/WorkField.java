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
public record WorkField(
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
    /** Many lines. */
    LONG_AREA,
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
  public WorkField {
    options = List.copyOf(options);
  }

  /** A field in which somebody types, known by its name. */
  public static WorkField of(Kind kind, String name, String label, String hint, String value) {
    return new WorkField(kind, name, name, label, hint, value, List.of());
  }

  /** A choice of one. */
  public static WorkField choice(
      String name, String label, String hint, String value, List<Option> options) {
    return new WorkField(Kind.CHOICE, name, name, label, hint, value, options);
  }

  /** What is sent along. */
  public static WorkField hidden(String name, String value) {
    return new WorkField(Kind.HIDDEN, name, name, "", "", value, List.of());
  }

  /** The same under another id, where a page has several with this name. */
  public WorkField withId(String other) {
    return new WorkField(kind, other, name, label, hint, value, options);
  }

  /** The id of the hint. */
  public String hintId() {
    return id + "-hint";
  }

  /** One of several values. */
  public record Option(String value, String label) {}
}
