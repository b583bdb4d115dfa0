package wegwijs.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file that is served as it is. Never changed; safe to share. */
final class StaticFile {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private final String name;
  private final String type;
  private final byte[] content;
  private final String tag;

  private StaticFile(String name, byte[] content) {
    this.name = name;
    this.type = typeOf(name);
    this.content = content;
    this.tag = Answers.tag(content);
  }

  static StaticFile joined(String folder, String name, List<String> parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    parts.forEach(part -> content.writeBytes(read(path(folder, part))));
    return new StaticFile(name, content.toByteArray());
  }

  private static String path(String folder, String part) {
    return part.startsWith("/") ? part.substring(1) : folder + "/" + part;
  }

  private static byte[] read(String path) {
    try (InputStream in = StaticFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no file " + path + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  String type() {
    return type;
  }

  byte[] content() {
    return content;
  }

  String tag() {
    return tag;
  }

  private static String typeOf(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(extension);
    if (type == null) {
      throw new IllegalArgumentException("no content type is known for " + name);
    }
    return type;
  }
}
