package wegwijs.indexer.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads a table that names days above its columns and hours in the rows below, as a line for each
 * day: "ma: 9.00-12.00, 13.00-17.00". Stateless.
 */
final class DayColumns {
  private static final Pattern DAY =
      Pattern.compile("(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|woe?|do|vr|za|zo");
  private static final Pattern SPAN =
      Pattern.compile("\\d{1,2}(?:[.:]\\d{2})? ?(?:uur )?(?:-|–|tot|t/m) ?\\d{1,2}");
  private static final Evaluator ROW = QueryParser.parse("tr");
  private static final int FEWEST_DAYS = 3;
  private static final int MOST_ROWS = 12;

  private DayColumns() {}

  /** The lines of such a table; none when it is another. */
  static List<String> of(Element table) {
    Element first = table.selectFirst(ROW);
    if (first == null || !names(first)) {
      return List.of();
    }
    List<Element> rows = table.select(ROW).stream().skip(1).limit(MOST_ROWS).toList();
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < first.childrenSize(); column++) {
      String day = day(first.child(column));
      String hours = hours(rows, column, first.childrenSize());
      if (!day.isEmpty() && !hours.isEmpty()) {
        lines.add(day + ": " + hours);
      }
    }
    return lines;
  }

  private static boolean names(Element row) {
    return row.children().stream().filter(cell -> !day(cell).isEmpty()).count() >= FEWEST_DAYS;
  }

  private static String day(Element cell) {
    String text = cell.text().toLowerCase(Locale.ROOT).replace(".", "").strip();
    return DAY.matcher(text).matches() ? text : "";
  }

  private static String hours(List<Element> rows, int column, int width) {
    List<String> hours = new ArrayList<>();
    for (Element row : rows) {
      String text = row.childrenSize() == width ? row.child(column).text().strip() : "";
      if (SPAN.matcher(text).find()) {
        hours.add(text);
      }
    }
    return String.join(", ", hours);
  }
}
