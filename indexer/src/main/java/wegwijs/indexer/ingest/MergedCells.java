package wegwijs.indexer.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The merged cells of a sheet: what stands in the first of them holds for all rows that they cover.
 * Rows are filled in ascending order. Used once.
 */
final class MergedCells {
  static final MergedCells NONE = new MergedCells(List.of());

  /**
   * Cells below each other that are one.
   *
   * @param column from 0
   * @param first row, from 1
   * @param last row
   */
  record Range(int column, int first, int last) {}

  private record Fill(int last, String text) {}

  private final Map<Integer, List<Range>> byFirstRow = new HashMap<>();
  private final Map<Integer, Fill> filling = new HashMap<>();

  MergedCells(List<Range> ranges) {
    ranges.stream()
        .filter(range -> range.last() > range.first())
        .forEach(range ->
            byFirstRow.computeIfAbsent(range.first(), any -> new ArrayList<>()).add(range));
  }

  /** The cells of a row with what the rows above say for it. */
  List<String> fill(int row, List<String> cells) {
    if (byFirstRow.isEmpty()) {
      return cells;
    }
    filling.values().removeIf(fill -> fill.last() < row);
    List<String> filled = new ArrayList<>(cells);
    filling.forEach((column, fill) -> {
      while (filled.size() <= column) {
        filled.add("");
      }
      filled.set(column, fill.text());
    });
    for (Range range : byFirstRow.getOrDefault(row, List.of())) {
      if (range.column() < cells.size()) {
        filling.put(range.column(), new Fill(range.last(), cells.get(range.column())));
      }
    }
    return filled;
  }
}
