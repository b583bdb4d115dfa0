package wegwijs.templates.view.staff;

import java.util.List;

/** A piece of a text with simple markup; what is in it is text, never markup. */
public sealed interface Block {
  /** A heading within the text. */
  record Heading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Span> spans) implements Block {
    /** Copies the spans. */
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /** A list, one line of spans each. */
  record Points(List<List<Span>> points) implements Block {
    /** Copies the points. */
    public Points {
      points = points.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Some words.
   *
   * @param href where they lead; "" when nowhere
   */
  record Span(String text, boolean isStrong, String href) {}
}
