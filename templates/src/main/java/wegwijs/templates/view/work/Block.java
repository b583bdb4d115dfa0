package wegwijs.templates.view.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Link;

/**
 * A part of a page of somebody at work. Pages of the front office and of administration are many
 * and alike, so each is a list of these parts and all share one template. All text is shown as
 * text, never as HTML.
 */
public sealed interface Block {
  /** A heading of the second level. */
  record Heading(String text) implements Block {}

  /**
   * Parts that belong together, under their own heading.
   *
   * @param id of the heading, once on a page
   */
  record Section(String id, String heading, List<Block> blocks) implements Block {
    /** Copies the blocks. */
    public Section {
      blocks = List.copyOf(blocks);
    }

    /** A section of these parts. */
    public static Section of(String id, String heading, Block... blocks) {
      return new Section(id, heading, List.of(blocks));
    }
  }

  /** A sentence or two. */
  record Text(String text) implements Block {}

  /** Something that must not be overlooked. */
  record Warning(String text) implements Block {}

  /** Links below each other; nothing where there are none. */
  record Links(List<Link> links) implements Block {
    /** Copies the links. */
    public Links {
      links = List.copyOf(links);
    }

    /** These links. */
    public static Links of(Link... links) {
      return new Links(List.of(links));
    }
  }

  /** Names with what is known of each; those of which nothing is known are left out. */
  record Facts(List<Fact> facts) implements Block {
    /** Copies the facts. */
    public Facts {
      facts = facts.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }
  }

  /**
   * A name with what is known of it.
   *
   * @param values each a link where it has an address; none when nothing is known
   */
  record Fact(String name, List<Cell> values) {
    /** Copies the values. */
    public Fact {
      values = List.copyOf(values);
    }

    /** A name with one thing that is known. */
    public Fact(String name, Cell value) {
      this(name, List.of(value));
    }

    /** A name with what is known in words, a line each. */
    public static Fact of(String name, List<String> lines) {
      return new Fact(name, lines.stream().map(Cell::of).toList());
    }
  }

  /**
   * A table; each row has as many cells as there are columns, and its first cell heads it.
   *
   * @param caption says what it holds
   */
  record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {
    /** Copies the rows and checks their length. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      rows.forEach(row -> {
        if (row.size() != width) {
          throw new IllegalArgumentException("a row of %d in %s".formatted(row.size(), caption));
        }
      });
    }
  }

  /**
   * Bars below each other. What it shows stands in a table as well.
   *
   * @param id once on a page
   * @param title what is compared
   * @param description what stands out, in a sentence
   */
  record Chart(String id, String title, String description, List<Bar> bars) implements Block {
    /** Copies the bars. */
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar of a chart.
   *
   * @param share how long it is, from 0 to 1
   * @param value what it stands for, in words
   */
  record Bar(String label, double share, String value) {
    /** Checks the length. */
    public Bar {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("a bar of " + share);
      }
    }

    /** How much of the width it takes, as a style sheet writes it; the value stands behind it. */
    public String width() {
      return String.format(Locale.ROOT, "%.1f%%", share * 80);
    }
  }

  /**
   * A text in a table or list.
   *
   * @param href where it leads; absent when it leads nowhere
   */
  record Cell(String text, @Nullable String href) {
    /** A text that leads nowhere. */
    public static Cell of(Object text) {
      return new Cell(text.toString(), null);
    }
  }

  /**
   * A form that changes something, or one that asks.
   *
   * @param isQuery whether it only asks, so that its fields stand in the address
   * @param isQuiet whether its button is less than the main one of the page
   */
  record Form(
      String action, List<WorkField> fields, String submit, boolean isQuery, boolean isQuiet)
      implements Block {
    /** Copies the fields. */
    public Form {
      fields = List.copyOf(fields);
    }

    /** A form that changes something: the main thing to do on the page. */
    public static Form of(String action, String submit, List<WorkField> fields) {
      return new Form(action, fields, submit, false, false);
    }

    /** A form that changes something: the main thing to do on the page. */
    public static Form of(String action, String submit, WorkField... fields) {
      return of(action, submit, List.of(fields));
    }

    /** A form that changes something, without being the main thing to do on the page. */
    public static Form quiet(String action, String submit, WorkField... fields) {
      return new Form(action, List.of(fields), submit, false, true);
    }

    /** A form that asks: the main thing to do on the page. */
    public static Form query(String action, String submit, WorkField... fields) {
      return new Form(action, List.of(fields), submit, true, false);
    }

    /** A form that asks, without being the main thing to do on the page. */
    public static Form quietQuery(String action, String submit, WorkField... fields) {
      return new Form(action, List.of(fields), submit, true, true);
    }

    /** The fields in their groups. */
    public List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      String name = "";
      List<WorkField> own = new ArrayList<>();
      for (WorkField field : fields) {
        if (field.kind() == WorkField.Kind.GROUP) {
          parts.add(new Part(name, own));
          name = field.caption().label();
          own.clear();
        } else {
          own.add(field);
        }
      }
      parts.add(new Part(name, own));
      return parts;
    }

    /** Whether one can ask for more room. */
    public boolean canGrow() {
      return fields.stream().anyMatch(field -> field.kind() == WorkField.Kind.MORE);
    }

    /** Whether it sends files. */
    public boolean hasFiles() {
      return fields.stream().anyMatch(field -> field.kind() == WorkField.Kind.FILE);
    }
  }

  /**
   * Fields of a form.
   *
   * @param name of those that belong together; empty for others
   */
  record Part(String name, List<WorkField> fields) {
    /** Copies the fields. */
    public Part {
      fields = List.copyOf(fields);
    }
  }

  /** What is only seen when somebody asks for it. */
  record Details(String summary, List<Block> blocks) implements Block {
    /** Copies the blocks. */
    public Details {
      blocks = List.copyOf(blocks);
    }
  }

  /** Parts beside each other where there is room. */
  record Beside(List<Block> blocks) implements Block {
    /** Copies the blocks. */
    public Beside {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * How far some work is. A script keeps it up to date from the address of events; without scripts
   * the reader asks for the page again.
   *
   * @param percent how much is done; absent when that is not known
   */
  record Progress(String text, @Nullable Integer percent, String events) implements Block {}

  /**
   * Text to copy.
   *
   * @param id of the field, once on a page
   */
  record Copy(String id, String label, String text) implements Block {}
}
