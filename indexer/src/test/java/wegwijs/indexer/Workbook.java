package wegwijs.indexer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Puts a workbook together from the XML of its sheets, as Excel and its imitators write it. */
final class Workbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringJoiner sheets = new StringJoiner("");
  private final StringJoiner relations = new StringJoiner("");
  private String properties = "";
  private int count;

  /** A sheet of rows that are written as XML. */
  Workbook sheet(String name, String rows) {
    return sheet(name, "", rows, "");
  }

  /** A sheet with an attribute such as {@code state="hidden"} and what follows its rows. */
  Workbook sheet(String name, String attribute, String rows, String after) {
    count++;
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
            .formatted(MAIN, rows, after));
    sheets.add(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\" %s/>"
            .formatted(name, count, count, attribute));
    relations.add(
        "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\" Type=\"%s/worksheet\"/>"
            .formatted(count, count, RELATIONS));
    return this;
  }

  /** Texts that cells refer to by their position. */
  Workbook sharedStrings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
  }

  /** Formats of numbers, which cells refer to by their position. */
  Workbook formats(String numberFormats, int... ids) {
    StringJoiner formats = new StringJoiner("");
    for (int id : ids) {
      formats.add("<xf numFmtId=\"%d\"/>".formatted(id));
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, numberFormats, formats));
  }

  Workbook dates1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  Workbook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Map<String, String> parts() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%1$s.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\""
                + " ContentType=\"%1$s.sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%1$s.styles+xml\"/></Types>")
            .formatted(OFFICE));
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, sheets));
    all.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
    all.putAll(parts);
    return all;
  }

  byte[] bytes() throws IOException {
    return ZipFiles.of(parts());
  }

  /** A row of texts. */
  static String row(int number, String... texts) {
    StringJoiner cells = new StringJoiner("", "<row r=\"" + number + "\">", "</row>");
    for (int i = 0; i < texts.length; i++) {
      cells.add(cell((char) ('A' + i) + "" + number, texts[i]));
    }
    return cells.toString();
  }

  static String cell(String reference, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
  }
}
