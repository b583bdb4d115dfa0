package wegwijs.indexer.merge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The telephone numbers that people put together in one cell of a spreadsheet. */
public final class PhoneCell {
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/;,|\\n]|\\b(?:of|en)\\b)\\s*");

  private PhoneCell() {}

  /** The numbers of a cell; the whole cell when one of them would not be a number by itself. */
  public static List<String> split(String cell) {
    List<String> numbers =
        Stream.of(BETWEEN.split(cell, -1)).filter(part -> !part.isBlank()).toList();
    if (numbers.stream().allMatch(PhoneRule::isNumber)) {
      return numbers;
    }
    return List.of(cell);
  }
}
