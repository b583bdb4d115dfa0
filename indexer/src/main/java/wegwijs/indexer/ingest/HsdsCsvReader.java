package wegwijs.indexer.ingest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.JoinedRows;
import wegwijs.data.store.JoinedRows.Link;
import wegwijs.data.store.JoinedRows.Row;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads an HSDS package of CSV tables, version 1, 2 or 3. The rows wait in a temporary file until
 * the record in which they belong is made, so that memory does not grow with the package. Every row
 * ends in a record or is told.
 */
final class HsdsCsvReader implements SourceReader {
  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    try (HsdsPackage source = HsdsPackage.open(file);
        JoinedRows rows = JoinedRows.open()) {
      for (HsdsPackage.Table table : source.tables(sink)) {
        readTable(table, rows, sink);
      }
      rows.removeOrphans(HsdsTable.ROOTS, row -> sink.remark(orphan(row)));
      HsdsJoin join = new HsdsJoin(rows);
      rows.forEach(
          HsdsTable.ORGANIZATION,
          row -> sink.candidate(candidate(RecordKind.ORGANIZATION, row, join.tree(row))));
      rows.forEach(HsdsTable.SERVICE, row -> emitService(row, rows, join, sink));
      tellUnusedTerms(rows, sink);
    }
  }

  private static void readTable(HsdsPackage.Table table, JoinedRows rows, Sink sink)
      throws IOException, SourceRefused {
    if (Files.size(table.path()) == 0) {
      return;
    }
    try {
      new CsvTable(Optional.empty(), Optional.empty())
          .read(table.path(), new HsdsRows(table, rows, sink), sink);
    } catch (SourceRefused e) {
      Issue issue = e.issue();
      String place = issue.place().isEmpty() ? table.file() : table.file() + ", " + issue.place();
      throw SourceRefused.of(Issue.sourceRefused(place, issue.value(), issue.reason()));
    }
  }

  private static Issue orphan(Row row) {
    if (row.parent().equals(Link.NONE) && row.target().equals(Link.NONE)) {
      return Issue.fieldRejected(row.place(), row.table(), row.id(), Reason.REFERENCE_MISSING);
    }
    String links =
        List.of(row.parent(), row.target()).stream()
            .filter(link -> !link.equals(Link.NONE))
            .map(link -> link.table() + " " + link.id())
            .collect(joining(", "));
    return Issue.fieldRejected(row.place(), row.table(), links, Reason.REFERENCE_UNKNOWN);
  }

  private static void emitService(Row row, JoinedRows rows, HsdsJoin join, Sink sink) {
    Map<String, @Nullable Object> tree = join.tree(row);
    withProgram(row, tree, rows, join, sink);
    Candidate candidate = candidate(RecordKind.SERVICE, row, tree);
    String organization = row.cells().get("organization_id");
    if (organization == null
        || rows.find(new Link(HsdsTable.ORGANIZATION, organization)).isPresent()) {
      sink.candidate(candidate);
      return;
    }
    String name = Objects.requireNonNullElse(row.cells().get("name"), row.id());
    sink.rejected(candidate, Issue.recordRejected(row.place(), name, Reason.ORGANIZATION_UNKNOWN));
    String dependants = dependants(rows.listChildren(new Link(row.table(), row.id())));
    if (!dependants.isEmpty()) {
      sink.remark(Issue.partSkipped(row.place(), dependants, Reason.DEPENDANTS_REJECTED));
    }
  }

  /** How many rows of each table hang on a record. */
  private static String dependants(List<Row> children) {
    return children.stream()
        .collect(groupingBy(Row::table, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .map(table -> table.getKey() + " " + table.getValue())
        .collect(joining(", "));
  }

  private static void withProgram(
      Row row, Map<String, @Nullable Object> tree, JoinedRows rows, HsdsJoin join, Sink sink) {
    String program = row.cells().get("program_id");
    if (program == null) {
      return;
    }
    Optional<Row> found = rows.find(new Link("program", program));
    if (found.isPresent()) {
      tree.put("program", join.tree(found.get()));
    } else {
      tree.remove("program_id");
      sink.remark(
          Issue.fieldRejected(row.place(), "program_id", program, Reason.REFERENCE_UNKNOWN));
    }
  }

  private static Candidate candidate(RecordKind kind, Row row, Map<String, @Nullable Object> tree) {
    return new Candidate(kind, row.id(), row.place(), new LinkedHashMap<>(tree), false);
  }

  private static void tellUnusedTerms(JoinedRows rows, Sink sink) {
    AtomicInteger unused = new AtomicInteger();
    rows.forEach(
        HsdsTable.TERM,
        term -> {
          if (!rows.isTarget(new Link(term.table(), term.id()))) {
            unused.incrementAndGet();
          }
        });
    if (unused.get() > 0) {
      sink.remark(
          Issue.partSkipped(HsdsTable.TERM, unused.toString(), Reason.TERMS_WITHOUT_SERVICE));
    }
  }
}
