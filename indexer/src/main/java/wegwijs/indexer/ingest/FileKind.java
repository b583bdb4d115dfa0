package wegwijs.indexer.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.report.Reason;

/** Recognises by their first bytes the files that are not what their name says. */
final class FileKind {
  private FileKind() {}

  /** Why a file that begins so cannot be read as text. */
  static Optional<Reason> refusal(byte[] head) {
    if (isZip(head)) {
      return Optional.of(Reason.FILE_IS_SPREADSHEET);
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of(Reason.FILE_IS_OLD_EXCEL);
    }
    if (startsWith(head, 0x1F, 0x8B)
        || startsWith(head, '7', 'z', 0xBC, 0xAF)
        || startsWith(head, 'R', 'a', 'r', '!')) {
      return Optional.of(Reason.FILE_IS_ARCHIVE);
    }
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return Optional.of(Reason.FILE_IS_PDF);
    }
    return isWebPage(head) ? Optional.of(Reason.FILE_IS_WEB_PAGE) : Optional.empty();
  }

  /** Whether a file that begins so is a zip file, as a workbook is. */
  static boolean isZip(byte[] head) {
    return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
  }

  /** What a zip file holds by the names in it; empty when they do not tell. */
  static Optional<SourceFormat> findInZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null) {
        return Optional.of(SourceFormat.XLSX);
      }
      return zip.stream().anyMatch(entry -> isDescription(entry.getName()))
          ? Optional.of(SourceFormat.HSDS_CSV)
          : Optional.empty();
    }
  }

  /** Whether a file with this path describes a package of tables. */
  static boolean isDescription(String name) {
    return name.substring(name.lastIndexOf('/') + 1).equals("datapackage.json");
  }

  private static boolean isWebPage(byte[] head) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "")
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
