package wegwijs.server.admin.base;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.UUID;

/** What was typed in a form or stands in an address. */
public final class Asked {
  private static final int MOST_PAGES = 10_000;

  private Asked() {}

  /** A field of a form without space around it; empty when it is not there. */
  public static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "").strip();
  }

  /** Whether a box was ticked. */
  public static boolean isTicked(Context context, String name) {
    return field(context, name).equals("ja");
  }

  /** A part of the question in the address without space around it; empty when it is not there. */
  public static String query(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }

  /** Which page of a list, from 0; the first when it says anything else. */
  public static int page(Context context) {
    String text = query(context, "pagina");
    return text.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(text), MOST_PAGES) - 1 : 0;
  }

  /** An id in the path; another one that is never used when it cannot be one. */
  public static UUID id(Context context, String name) {
    return id(context.pathParam(name));
  }

  /** An id in a text; another one that is never used when it cannot be one. */
  public static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }
}
