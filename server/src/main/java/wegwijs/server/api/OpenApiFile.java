package wegwijs.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API in OpenAPI 3, written by hand. */
final class OpenApiFile {
  private static final String PATH = "/wegwijs/api/openapi.json";

  private OpenApiFile() {}

  static byte[] read() {
    try (InputStream in = OpenApiFile.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
