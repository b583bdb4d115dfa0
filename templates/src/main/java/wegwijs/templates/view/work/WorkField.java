package wegwijs.templates.view.work;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A field of a form of somebody at work.
 *
 * @param value what it holds; for a box that is ticked {@code ja}, for several boxes the chosen
 *     values, a line each
 * @param longest how many characters fit in what is typed; 0 where that is not limited
 * @param options from which to choose; empty where one types
 */
public record WorkField(
    Kind kind, Caption caption, String value, int longest, List<Option> options) {
  private static final int MOST_SHOWN = 8;

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
    /** One of several, in a list that opens. */
    CHOICE,
    /** One of several, all in view. */
    ONE,
    /** Some of several, all in view. */
    SOME,
    /** Yes or no. */
    TICK,
    /** A file. */
    FILE,
    /** Not by the reader. */
    HIDDEN,
    /** Not at all: the fields from here to the next of these belong together. */
    GROUP,
    /** By pressing it: the form comes back with room for more. */
    MORE
  }

  /**
   * What a field is called.
   *
   * @param id of the field, once on a page
   * @param name under which it is sent
   * @param hint what to fill in; empty when the label says it
   */
  public record Caption(String id, String name, String label, String hint) {
    /** The id of the hint. */
    public String hintId() {
      return id + "-hint";
    }
  }

  /** Copies the options. */
  public WorkField {
    options = List.copyOf(options);
  }

  /** A field in which somebody types, known by its name. */
  public static WorkField of(Kind kind, String name, String label, String hint, String value) {
    return new WorkField(kind, new Caption(name, name, label, hint), value, 0, List.of());
  }

  /** A choice of one. */
  public static WorkField choice(
      String name, String label, String hint, String value, List<Option> options) {
    return new WorkField(Kind.CHOICE, new Caption(name, name, label, hint), value, 0, options);
  }

  /** A choice of one, all in view. */
  public static WorkField one(
      String name, String label, String hint, String value, List<Option> options) {
    return new WorkField(Kind.ONE, new Caption(name, name, label, hint), value, 0, options);
  }

  /** A choice of some, all in view. */
  public static WorkField some(
      String name, String label, String hint, Collection<String> values, List<Option> options) {
    return new WorkField(
        Kind.SOME, new Caption(name, name, label, hint), String.join("\n", values), 0, options);
  }

  /** The beginning of fields that belong together, under a name. */
  public static WorkField group(String name) {
    return of(Kind.GROUP, "", name, "", "");
  }

  /** The end of fields that belong together. */
  public static WorkField groupEnd() {
    return group("");
  }

  /**
   * A button that asks for more room.
   *
   * @param what sent as {@code erbij}
   */
  public static WorkField more(String what, String label) {
    return of(Kind.MORE, what, label, "", "");
  }

  /** What is sent along. */
  public static WorkField hidden(String name, String value) {
    return of(Kind.HIDDEN, name, "", "", value);
  }

  /** The same under another id, where a page has several with this name. */
  public WorkField withId(String other) {
    Caption same = new Caption(other, caption.name(), caption.label(), caption.hint());
    return new WorkField(kind, same, value, longest, options);
  }

  /** The same for at most so many characters. */
  public WorkField atMost(int characters) {
    return new WorkField(kind, caption, value, characters, options);
  }

  /** Whether a value is chosen. */
  public boolean isChosen(Option option) {
    return value.equals(option.value()) || value.lines().anyMatch(option.value()::equals);
  }

  /** The options with an id each; the first has that of the field, to which a fault leads. */
  private List<Numbered> numbered() {
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Numbered(caption.id() + (i == 0 ? "" : "-" + i), options.get(i)))
        .toList();
  }

  /** The options in view at once: of many to tick, those that are ticked. */
  public List<Numbered> shown() {
    return isLong()
        ? numbered().stream().filter(numbered -> isChosen(numbered.option())).toList()
        : numbered();
  }

  /** The options that only show when somebody asks for more. */
  public List<Numbered> folded() {
    return isLong()
        ? numbered().stream().filter(numbered -> !isChosen(numbered.option())).toList()
        : List.of();
  }

  private boolean isLong() {
    return kind == Kind.SOME && options.size() > MOST_SHOWN;
  }

  /** One of several values. */
  public record Option(String value, String label) {}

  /** An option with the id of its box. */
  public record Numbered(String id, Option option) {}
}
