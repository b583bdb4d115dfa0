package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * What was found in the parts of a workbook that is safe to read.
 *
 * @param merges the merged cells of each sheet, by the id that the workbook refers to it with
 * @param hasStyles whether cells have formats, by which dates are known from numbers
 */
record XlsxParts(Map<String, MergedCells> merges, boolean hasStyles) {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STYLES = "xl/styles.xml";
  private static final String SHEETS = "xl/worksheets/";

  /**
   * Looks all parts through.
   *
   * @throws SourceRefused if the workbook is not safe to read, or none
   */
  static XlsxParts check(Path file) throws IOException, SourceRefused {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipGuard.check(zip);
      Map<String, MergedCells> byPart = new HashMap<>();
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            byPart.put(name, SheetScan.of(entry.getName(), in));
          }
        }
      }
      if (byPart.isEmpty()) {
        throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_IS_NO_XLSX));
      }
      return new XlsxParts(byId(zip, byPart), zip.getEntry(STYLES) != null);
    } catch (ZipException e) {
      throw SourceRefused.of(Issue.sourceRefused("", e.getMessage(), Reason.ZIP_DAMAGED));
    }
  }

  private static Map<String, MergedCells> byId(ZipFile zip, Map<String, MergedCells> byPart)
      throws IOException, SourceRefused {
    Map<String, MergedCells> byId = new HashMap<>();
    ZipEntry relations = zip.getEntry(RELATIONS);
    if (relations == null) {
      return byId;
    }
    try (InputStream in = zip.getInputStream(relations)) {
      XMLStreamReader reader = SheetScan.FACTORY.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Relationship")) {
          String target = String.valueOf(reader.getAttributeValue(null, "Target"));
          MergedCells cells = byPart.get(part(target));
          if (cells != null) {
            byId.put(String.valueOf(reader.getAttributeValue(null, "Id")), cells);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw SourceRefused.of(Issue.sourceRefused(RELATIONS, null, Reason.XLSX_DAMAGED));
    }
    return byId;
  }

  /** A target is relative to the folder of the workbook unless it begins with a slash. */
  private static String part(String target) {
    String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
    return name.toLowerCase(Locale.ROOT);
  }

  /** The merged cells of the sheet with this id. */
  MergedCells mergesOf(String id) {
    return merges.getOrDefault(id, MergedCells.NONE);
  }
}
