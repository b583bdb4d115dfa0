package wegwijs.server.http;

import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, for programs (RFC 9457). Immutable.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param detail what is wrong and what to do, in plain Dutch
 * @param invalidParams the parameters that are at fault; absent when none is
 */
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable List<InvalidParameter> invalidParams) {
  /** Copies the parameters. */
  public Problem {
    invalidParams = invalidParams == null ? null : List.copyOf(invalidParams);
  }

  /** A problem of this status. */
  public static Problem of(HttpStatus status, String detail) {
    return new Problem("about:blank", status.getMessage(), status.getCode(), detail, null);
  }

  /** A request with these faulty parameters. */
  public static Problem invalid(List<InvalidParameter> parameters) {
    return new Problem(
        "about:blank",
        HttpStatus.BAD_REQUEST.getMessage(),
        HttpStatus.BAD_REQUEST.getCode(),
        parameters.size() == 1
            ? "Een parameter klopt niet. Kijk bij invalidParams."
            : parameters.size() + " parameters kloppen niet. Kijk bij invalidParams.",
        parameters);
  }

  /** As an exception, to end the handling of a request with it. */
  public RequestRefused refused() {
    return new RequestRefused(this);
  }

  /**
   * A parameter that is at fault.
   *
   * @param value what was given, cut off when it is long
   * @param reason what is wrong with it, in plain Dutch
   * @param allowed what may be given instead
   */
  public record InvalidParameter(
      String name, @Nullable String value, String reason, List<String> allowed) {
    private static final int LONGEST_VALUE = 100;

    /** Copies what is allowed and shortens the value. */
    public InvalidParameter {
      value =
          value == null || value.length() <= LONGEST_VALUE
              ? value
              : value.substring(0, LONGEST_VALUE) + "…";
      allowed = List.copyOf(allowed);
    }
  }
}
