package wegwijs.templates.view.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.Link;

/**
 * A page of somebody at work, made of sections.
 *
 * @param faults why a form was not taken; empty when nothing is wrong
 */
public record WorkSheet(WorkLayout layout, List<FormFault> faults, List<Section> sections) {
  /** Copies the lists. */
  public WorkSheet {
    faults = List.copyOf(faults);
    sections = List.copyOf(sections);
  }

  /** What stands in a section. */
  public sealed interface Part {}

  /** A part of the page under its own heading. */
  public record Section(String id, String heading, List<Part> parts) {
    /** Copies the parts. */
    public Section {
      parts = List.copyOf(parts);
    }

    /** A section of these parts. */
    public static Section of(String id, String heading, Part... parts) {
      return new Section(id, heading, List.of(parts));
    }
  }

  /**
   * Sentences, a paragraph each.
   *
   * @param isWarning whether the reader must look at them first
   */
  public record Lines(List<String> lines, boolean isWarning) implements Part {
    /** Copies the lines. */
    public Lines {
      lines = List.copyOf(lines);
    }

    /** Plain sentences. */
    public static Lines of(String... lines) {
      return new Lines(List.of(lines), false);
    }

    /** Sentences that must be looked at first. */
    public static Lines warning(List<String> lines) {
      return new Lines(lines, true);
    }
  }

  /** What is known, by name; what has no lines is left out. */
  public record Facts(List<Fact> facts) implements Part {
    /** Copies the facts. */
    public Facts {
      facts = facts.stream().filter(fact -> !fact.lines().isEmpty()).toList();
    }
  }

  /** Ways on. */
  public record Links(List<Link> links) implements Part {
    /** Copies the links. */
    public Links {
      links = List.copyOf(links);
    }
  }

  /** A table with a caption; the first cell of a row heads it. */
  public record Table(String caption, List<String> heads, List<List<Cell>> rows) implements Part {
    /** Copies the rows. */
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell.
   *
   * @param href where it leads; absent for text alone
   */
  public record Cell(String text, @Nullable String href) {
    /** Text alone. */
    public static Cell of(String text) {
      return new Cell(text, null);
    }
  }

  /**
   * A form that changes something.
   *
   * @param hidden fields that the reader does not see
   * @param button what the button says
   * @param isQuiet whether it is not the main thing to do here
   */
  public record Form(
      String action,
      Map<String, String> hidden,
      List<FormField> fields,
      String button,
      boolean isQuiet)
      implements Part {
    /** Copies the fields. */
    public Form {
      hidden = Map.copyOf(hidden);
      fields = List.copyOf(fields);
    }
  }

  /** A form that only asks for another page. */
  public record Finder(String action, List<FormField> fields, String button) implements Part {
    /** Copies the fields. */
    public Finder {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Text to copy.
   *
   * @param id of the field
   */
  public record Copy(String id, String label, String text) implements Part {}
}
