package wegwijs.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import wegwijs.data.json.Json;

/**
 * Writes answers. What is written here may be kept by the browser of the visitor only, and is asked
 * for again each time; when it is still the same, the answer is 304 without content.
 */
public final class Answers {
  static final String PRIVATE = "private, no-cache";

  private Answers() {}

  /** A page. */
  public static void html(Context context, String html) {
    write(context, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** A record as JSON, with its names as they are. */
  public static void json(Context context, Object value) {
    write(context, "application/json", Json.writePlain(value));
  }

  /** Content of any type. */
  public static void write(Context context, String type, byte[] content) {
    context.contentType(type);
    if (isReading(context) && isUnchanged(context, tag(content))) {
      return;
    }
    send(context, content);
  }

  /**
   * Gives content that nobody wants compressed to the connection as a whole. Otherwise it is copied
   * piece by piece and, when longer than a buffer, sent in chunks.
   */
  private static void send(Context context, byte[] content) {
    if (context.header("Accept-Encoding") != null) {
      context.result(content);
      return;
    }
    context.res().setContentLength(content.length);
    try {
      context.res().getOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a problem for programs, with its status. */
  public static void problem(Context context, Problem problem) {
    context
        .status(problem.status())
        .contentType("application/problem+json")
        .result(Json.writePlain(problem));
  }

  /** Names the version of the content; says whether the client has it, and then answers so. */
  static boolean isUnchanged(Context context, String tag) {
    context.header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known == null || !(known.equals("*") || known.contains(tag))) {
      return false;
    }
    context.status(HttpStatus.NOT_MODIFIED);
    return true;
  }

  /** Weak, as the same content goes out both compressed and plain (RFC 9110, 8.8.3). */
  static String tag(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return "W/\"%x-%x\"".formatted(content.length, checksum.getValue());
  }

  private static boolean isReading(Context context) {
    return context.statusCode() == HttpStatus.OK.getCode()
        && !context.method().name().equals("POST");
  }
}
