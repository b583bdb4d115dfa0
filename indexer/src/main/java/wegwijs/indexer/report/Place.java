package wegwijs.indexer.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names a place in a file as reports show it: its row or line, from 1. Stateless. */
public final class Place {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("wegwijs.messages.places", Locale.of("nl"));
  private static final String ROW = TEXTS.getString("row") + " ";
  private static final String LINE = TEXTS.getString("line") + " ";

  private Place() {}

  /** A row of a table. */
  public static String row(long number) {
    return ROW + number;
  }

  /** A line of a text. */
  public static String line(long number) {
    return LINE + number;
  }
}
