package wegwijs.server.staff;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What somebody typed in a form of the front office. Lives as long as one request. */
public final class StaffForm {
  private final Context context;

  private StaffForm(Context context) {
    this.context = context;
  }

  /** The form that was sent. */
  public static StaffForm of(Context context) {
    return new StaffForm(context);
  }

  /** The text of a field without spaces around it; "" when it is not there. */
  public String text(String name) {
    return Objects.requireNonNullElse(context.formParam(name), "").replace("\r\n", "\n").strip();
  }

  /** All values of a field that can be chosen more than once. */
  public List<String> texts(String name) {
    return context.formParams(name);
  }

  /** Whether a box is ticked. */
  public boolean isTicked(String name) {
    return !text(name).isEmpty();
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
