package wegwijs.indexer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files, also such as no decent program makes. */
final class ZipFiles {
  private ZipFiles() {}

  static byte[] of(Map<String, String> texts) throws IOException {
    Map<String, String> others = new LinkedHashMap<>(texts);
    String first = texts.keySet().iterator().next();
    return with(others, first, Stream.of(String.valueOf(others.remove(first))));
  }

  /** A zip file with one more entry, which never stands in memory as a whole. */
  static byte[] with(Map<String, String> texts, String name, Stream<String> content)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(name));
      for (Iterator<String> parts = content.iterator(); parts.hasNext(); ) {
        zip.write(parts.next().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Gives an entry the name of another of the same length, in both places where names stand. */
  static byte[] renamed(byte[] zip, String from, String to) {
    String bytes = new String(zip, StandardCharsets.ISO_8859_1);
    return bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }
}
