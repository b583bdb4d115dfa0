package wegwijs.indexer.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell of a workbook, as people would write what they see in it: a formula is its
 * value, a date {@code 2026-01-31}, a number has no more than the fifteen digits that a spreadsheet
 * keeps.
 *
 * @param text empty for an empty cell and for an error
 * @param error what stands in the cell when its formula failed or its text is not in the file
 */
record XlsxCell(String text, @Nullable String error) {
  private static final XlsxCell EMPTY = new XlsxCell("", null);
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int MOST_ZEROS = 40;
  private static final Set<String> ERRORS =
      Set.of(
          "#NULL!",
          "#DIV/0!",
          "#VALUE!",
          "#REF!",
          "#NAME?",
          "#NUM!",
          "#N/A",
          "#GETTING_DATA",
          "#SPILL!",
          "#CALC!");
  // ECMA-376 part 1, 18.8.30: the formats that have a number instead of a code.
  private static final Set<Integer> BUILT_IN_DATES =
      Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);
  private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].");
  private static final Pattern DATE_CODE = Pattern.compile("(?i)[ymdhs]");
  // Day 0 of spreadsheets, which count a 29 February 1900 that never was.
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1_462;
  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS_OF_DAY = 86_400;

  static XlsxCell of(@Nullable Cell cell, boolean isDate1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return EMPTY;
    }
    String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
    if (cell.getType() == CellType.ERROR
        || (cell.getType() == CellType.FORMULA && ERRORS.contains(raw))) {
      return new XlsxCell("", raw);
    }
    if (cell.getType() == CellType.STRING && cell.getValue() == null) {
      return new XlsxCell("", "(tekst ontbreekt)");
    }
    return switch (cell.getValue()) {
      case BigDecimal number -> new XlsxCell(number(number, cell, isDate1904), null);
      case Boolean truth -> new XlsxCell(truth ? "ja" : "nee", null);
      case null -> EMPTY;
      default -> new XlsxCell(raw, null);
    };
  }

  private static String number(BigDecimal number, Cell cell, boolean isDate1904) {
    boolean isDay =
        isDate(cell) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0;
    return isDay ? moment(number, isDate1904) : plain(number.round(DIGITS));
  }

  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return Math.abs(shortest.scale()) > MOST_ZEROS ? shortest.toString() : shortest.toPlainString();
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    String code = cell.getDataFormatString();
    return (id != null && BUILT_IN_DATES.contains(id))
        || (code != null && DATE_CODE.matcher(NOT_CODE.matcher(code).replaceAll("")).find());
  }

  private static String moment(BigDecimal number, boolean isDate1904) {
    long seconds =
        number
            .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDateTime moment =
        DAY_ZERO.plusDays(isDate1904 ? DAYS_TO_1904 : 0).atStartOfDay().plusSeconds(seconds);
    if (seconds < SECONDS_OF_DAY && !isDate1904) {
      return moment.format(DateTimeFormatter.ofPattern("HH:mm"));
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
