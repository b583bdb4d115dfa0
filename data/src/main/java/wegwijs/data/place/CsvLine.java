package wegwijs.data.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line of a place table into cells. A cell in double quotes may hold the separator; a quote
 * inside it is doubled (RFC 4180). Line breaks inside cells do not occur in these tables.
 */
final class CsvLine {

  private CsvLine() {}

  static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          cell.append(sign);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (sign == separator && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString().strip());
    return List.copyOf(cells);
  }
}
