package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Looks a zip file through before anything in it is used: few entries with sound and distinct
 * names, no zip in a zip, and no more bytes than the caps allow. Takes memory for one block only.
 * Nothing is ever written to disk. The caps are absolute, since ordinary style sheets shrink a
 * hundredfold.
 */
final class ZipGuard {
  private static final int MOST_ENTRIES = 5_000;
  private static final int BLOCK = 1 << 16;
  private static final long MEGABYTE = 1L << 20;
  private static final long LARGEST_ENTRY = 512 * MEGABYTE;
  private static final long LARGEST_TOTAL = 1_024 * MEGABYTE;
  // Read into memory as a whole by whoever reads a workbook.
  private static final long LARGEST_PART = 64 * MEGABYTE;
  private static final Pattern UNSAFE =
      Pattern.compile("^/.*|^[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?|.*[\\\\\\x00-\\x1f].*");
  private static final Pattern WHOLE_IN_MEMORY =
      Pattern.compile("xl/(?!worksheets/|media/)[^/]*\\.xml|.*\\.rels|\\[content_types\\]\\.xml");

  private long total;

  private ZipGuard() {}

  /**
   * Looks through all of it.
   *
   * @throws SourceRefused if it breaks a rule
   * @throws IOException if an entry is damaged or encrypted
   */
  static void check(ZipFile zip) throws IOException, SourceRefused {
    if (zip.size() > MOST_ENTRIES) {
      throw refused("", zip.size() + " bestanden", Reason.ZIP_TOO_MANY_FILES);
    }
    List<? extends ZipEntry> entries = zip.stream().toList();
    checkNames(entries);
    ZipGuard guard = new ZipGuard();
    for (ZipEntry entry : entries) {
      try (InputStream in = zip.getInputStream(entry)) {
        guard.checkContent(entry.getName(), in);
      }
    }
  }

  private static void checkNames(List<? extends ZipEntry> entries) throws SourceRefused {
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : entries) {
      String name = entry.getName();
      if (UNSAFE.matcher(name).matches()) {
        throw refused("", name, Reason.ZIP_NAME_UNSAFE);
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw refused("", name, Reason.ZIP_NAME_DUPLICATE);
      }
    }
  }

  private void checkContent(String name, InputStream in) throws IOException, SourceRefused {
    String lower = name.toLowerCase(Locale.ROOT);
    long most = WHOLE_IN_MEMORY.matcher(lower).matches() ? LARGEST_PART : LARGEST_ENTRY;
    XmlFence fence = new XmlFence(name);
    boolean isXml = lower.endsWith(".xml") || lower.endsWith(".rels");
    byte[] block = new byte[BLOCK];
    long size = 0;
    for (int read = in.readNBytes(block, 0, BLOCK);
        read > 0;
        read = in.readNBytes(block, 0, BLOCK)) {
      if (size == 0 && FileKind.isZip(block)) {
        throw refused(name, null, Reason.ZIP_NESTED);
      }
      size += read;
      total += read;
      if (size > most || total > LARGEST_TOTAL) {
        throw refused(name, null, Reason.ZIP_TOO_LARGE);
      }
      if (isXml) {
        fence.pass(block, read);
      }
    }
  }

  private static SourceRefused refused(String place, @Nullable String value, Reason reason) {
    return SourceRefused.of(Issue.sourceRefused(place, value, reason));
  }
}
