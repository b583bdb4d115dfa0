package wegwijs.server.staff;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.server.page.form.FormInput;

/** What somebody typed in a form of the front office. Immutable. */
public final class StaffForm {
  private final FormInput input;

  private StaffForm(FormInput input) {
    this.input = input;
  }

  /** The form that was sent. */
  public static StaffForm of(Context context) {
    return new StaffForm(new FormInput(context.formParamMap()));
  }

  /** The text of a field without spaces around it; "" when it is not there. */
  public String text(String name) {
    return text(name, Integer.MAX_VALUE);
  }

  /** The same; what is longer is cut off. */
  public String text(String name, int longest) {
    return input.text(name, longest);
  }

  /** All values of a field that can be chosen more than once. */
  public List<String> texts(String name) {
    return input.all(name);
  }

  /** Whether a box is ticked. */
  public boolean isTicked(String name) {
    return !text(name).isEmpty();
  }

  /** The lines of a text that hold something. */
  public static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** An id in the path; empty when it is none. */
  public static Optional<UUID> findId(Context context, String parameter) {
    try {
      return Optional.of(UUID.fromString(context.pathParam(parameter)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
