package wegwijs.templates.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form. What was filled in stays when something is wrong with it.
 *
 * @param trouble what is wrong with the form as a whole; absent when only fields are wrong
 */
public record FormPage(
    Layout layout, Head head, @Nullable String trouble, List<FormField> fields, Sending sending) {
  /** Copies the fields. */
  public FormPage {
    fields = List.copyOf(fields);
  }

  /** Whether something must be mended. */
  public boolean isFaulty() {
    return trouble != null || fields.stream().anyMatch(field -> field.caption().error() != null);
  }

  /** The mistakes, each with the field where it is mended. */
  public List<Link> mistakes() {
    return fields.stream()
        .map(FormField::caption)
        .flatMap(caption -> mistake(caption).stream())
        .toList();
  }

  private static Optional<Link> mistake(FormField.Caption caption) {
    return Optional.ofNullable(caption.error()).map(error -> new Link(error, "#" + caption.name()));
  }

  /**
   * What the form is for.
   *
   * @param lines what happens with it, a sentence or two each
   * @param links other ways to the same end
   */
  public record Head(String title, List<String> lines, List<Link> links) {
    /** Checks the title and copies the rest. */
    public Head {
      Required.text(title, "title");
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }
  }

  /**
   * How it is sent.
   *
   * @param action where to
   * @param hidden fields that the reader does not see
   * @param button what the button says
   */
  public record Sending(String action, Map<String, String> hidden, String button) {
    /** Checks the address and copies the fields. */
    public Sending {
      Href.checked(action);
      Required.text(button, "button");
      hidden = Map.copyOf(hidden);
    }
  }
}
