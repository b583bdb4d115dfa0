package wegwijs.templates.view;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something that a reader fills in or chooses. */
public sealed interface FormField {
  /** What it is called. */
  Caption caption();

  /**
   * What a field is called and what is said of it.
   *
   * @param name of the parameter, and the id of the field that a mistake leads to
   * @param text the label
   * @param hint one more sentence
   * @param error what is wrong with what was filled in
   */
  record Caption(String name, String text, @Nullable String hint, @Nullable String error) {
    /** Checks the words. */
    public Caption {
      Required.text(name, "name");
      Required.text(text, "text");
    }

    /** The ids of what describes the field; null when nothing does. */
    public @Nullable String describedBy() {
      String hintId = hint == null ? "" : name + "-uitleg";
      String errorId = error == null ? "" : name + "-fout";
      String ids = (hintId + " " + errorId).strip();
      return ids.isEmpty() ? null : ids;
    }
  }

  /**
   * One line.
   *
   * @param type such as "tel"
   * @param autocomplete what a browser may fill in (HTML, 4.10.18.7)
   */
  record Line(Caption caption, String value, String type, String autocomplete, int longest)
      implements FormField {}

  /** Several lines. */
  record Area(Caption caption, String value, int rows, int longest) implements FormField {}

  /**
   * One of some, or several of them.
   *
   * @param isMultiple whether several can be chosen
   */
  record Choice(Caption caption, List<Option> options, boolean isMultiple) implements FormField {
    /** Copies the options and refuses a choice without any. */
    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException(caption.name() + " has nothing to choose from");
      }
    }

    /** The options with their places, from 0. */
    public List<Numbered> numbered() {
      return IntStream.range(0, options.size())
          .mapToObj(i -> new Numbered(caption.name() + (i == 0 ? "" : "-" + i), options.get(i)))
          .toList();
    }

    /** The type of the fields. */
    public String type() {
      return isMultiple ? "checkbox" : "radio";
    }
  }

  /** Something to choose. */
  record Option(String value, String text, boolean isChosen) {
    /** Checks the words. */
    public Option {
      Required.text(text, "text");
    }
  }

  /** An option with the id of its field. */
  record Numbered(String id, Option option) {}
}
