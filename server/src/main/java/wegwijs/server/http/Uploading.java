package wegwijs.server.http;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;

/** What holds for forms that bring files: only people who are signed in send them. */
final class Uploading {
  /** A larger file is refused with 413. */
  static final int MEGABYTES = 64;

  /** This much of a file that is too large is still read, so that its sender can be told. */
  private static final int HEARD_OUT_MEGABYTES = 4 * MEGABYTES;

  private static final int HEARD_REST_MEGABYTES = 1;
  private static final int BYTES = 1024 * 1024;
  private static final int IN_MEMORY_MEGABYTES = 1;

  private Uploading() {}

  static void limit(MultipartConfig config) {
    config.maxFileSize(MEGABYTES, SizeUnit.MB);
    config.maxTotalRequestSize(MEGABYTES + 1, SizeUnit.MB);
    config.maxInMemoryFileSize(IN_MEMORY_MEGABYTES, SizeUnit.MB);
  }

  /** Whatever asks for a field of such a form reads all of it, so this comes first. */
  static void check(Context context) {
    if (!context.isMultipart()) {
      return;
    }
    if (context.routeRoles().contains(Access.PUBLIC)) {
      throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Hier kunt u geen bestanden sturen.")
          .refused();
    }
    long length = context.req().getContentLengthLong();
    if (length < 0) {
      throw Problem.of(HttpStatus.LENGTH_REQUIRED, "Zeg vooraf hoe groot het is.").refused();
    }
    if (length > (MEGABYTES + 1L) * BYTES) {
      hear(context, HEARD_OUT_MEGABYTES);
      throw Problem.of(
              HttpStatus.CONTENT_TOO_LARGE,
              "Het bestand is te groot. Kies een bestand van hoogstens " + MEGABYTES + " MB.")
          .refused();
    }
  }

  /**
   * Reads what was sent with a question that was answered without it, such as a form that nobody
   * expected. Otherwise the connection is closed behind the answer, and whoever sends the next
   * question on it gets none.
   */
  static void hearRest(Context context) {
    if (context.req().getContentLengthLong() > 0 || context.header("Transfer-Encoding") != null) {
      hear(context, HEARD_REST_MEGABYTES);
    }
  }

  /**
   * A browser reads no answer while it still sends: an answer given before the end of the file, and
   * a connection closed on the rest, would be seen as a broken connection instead of as a message.
   */
  private static void hear(Context context, int megabytes) {
    byte[] piece = new byte[64 * 1024];
    try (InputStream body = context.req().getInputStream()) {
      long left = (long) megabytes * BYTES;
      for (int read = 0; read >= 0 && left > 0; read = body.read(piece)) {
        left -= read;
      }
    } catch (IOException senderLeft) {
      // There is nobody left to answer.
    }
  }

  /** A body that is not what it says it is. */
  static Problem unreadable() {
    return Problem.of(
        HttpStatus.BAD_REQUEST, "Dit formulier is niet te lezen. Probeer het opnieuw.");
  }
}
