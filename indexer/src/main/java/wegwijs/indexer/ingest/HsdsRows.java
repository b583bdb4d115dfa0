package wegwijs.indexer.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.store.JoinedRows;
import wegwijs.data.store.JoinedRows.Link;
import wegwijs.data.store.JoinedRows.Row;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Puts the rows of one table of a package aside, in the words of HSDS 3. Used once. */
final class HsdsRows implements TableSink {
  private static final int LARGEST_CELL = 100_000;
  private static final int MOST_COLUMNS = 500;

  private final HsdsPackage.Table file;
  private final JoinedRows rows;
  private final Sink sink;
  private List<String> columns = List.of();
  private Optional<HsdsTable> table = Optional.empty();
  private int taken;

  HsdsRows(HsdsPackage.Table file, JoinedRows rows, Sink sink) {
    this.file = file;
    this.rows = rows;
    this.sink = sink;
  }

  @Override
  public int countKnown(List<String> names) {
    return names.size();
  }

  @Override
  public void begin(List<String> names) throws SourceRefused {
    if (names.size() > MOST_COLUMNS) {
      throw SourceRefused.of(
          Issue.sourceRefused(file.file(), names.size() + " kolommen", Reason.TOO_MANY_COLUMNS));
    }
    columns = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    table = HsdsTable.find(file.name(), columns);
  }

  @Override
  public void row(String place, List<String> fields) throws SourceRefused {
    if (++taken > CappedRows.MOST_ROWS) {
      // Part of a table would tear the records apart that hang on the rest of it.
      throw SourceRefused.of(Issue.sourceRefused(place, null, Reason.TOO_MANY_ROWS));
    }
    String where = file.file() + ", " + place;
    if (fields.size() > columns.size()) {
      reject(where, String.valueOf(fields.size()), Reason.ROW_TOO_LONG);
    } else if (fields.stream().anyMatch(field -> field.length() > LARGEST_CELL)) {
      reject(where, null, Reason.CELL_TOO_LARGE);
    } else {
      table.ifPresent(known -> rows.add(row(known, where, fields)));
    }
  }

  /** Only a row that is itself a record counts as one. */
  private void reject(String where, @Nullable String value, Reason reason) {
    Issue issue = Issue.recordRejected(where, value, reason);
    boolean isRecord = table.map(HsdsTable::name).filter(HsdsTable.RECORDS::contains).isPresent();
    if (isRecord) {
      sink.unreadable(issue);
    } else {
      sink.remark(Issue.fieldRejected(where, "row", String.valueOf(value), reason));
    }
  }

  private Row row(HsdsTable known, String where, List<String> fields) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String text = fields.get(i).strip();
      if (!text.isEmpty()) {
        cells.putIfAbsent(known.words().getOrDefault(columns.get(i), columns.get(i)), text);
      }
    }
    cells.putAll(known.constants());
    String target = cells.getOrDefault(known.target(), "");
    return new Row(
        known.name(),
        cells.getOrDefault("id", ""),
        where,
        parent(known, cells),
        target.isEmpty() ? Link.NONE : new Link(HsdsTable.referred(known.target()), target),
        cells);
  }

  private static Link parent(HsdsTable known, Map<String, String> cells) {
    return known.links().stream()
        .filter(cells::containsKey)
        .findFirst()
        .map(column ->
            new Link(parentTable(column, cells), Objects.requireNonNull(cells.get(column))))
        .filter(link -> !link.table().equals(known.name()))
        .orElse(Link.NONE);
  }

  /** An attribute says in another column what kind of object it is about. */
  private static String parentTable(String column, Map<String, String> cells) {
    return HsdsTable.linkNames().stream()
        .filter(name -> column.equals("link_id") || column.equals("resource_id"))
        .map(cells::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(HsdsTable::kind)
        .orElseGet(() -> HsdsTable.referred(column));
  }
}
