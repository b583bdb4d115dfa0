package wegwijs.indexer.ingest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Turns the rows of the tables of one file into services. Used once. */
final class ServiceTable implements TableSink {
  private final Recipe recipe;
  private final Sink sink;
  private final ServiceRows services;
  private @Nullable TableHeader header;

  ServiceTable(Recipe recipe, Sink sink) {
    this.recipe = recipe;
    this.sink = sink;
    this.services = new ServiceRows(recipe, true, sink);
  }

  @Override
  public int countKnown(List<String> names) {
    return TableHeader.countKnown(names, recipe, List.of(recipe.columnsOf(RecipeField.NAME)));
  }

  @Override
  public void begin(List<String> names) throws SourceRefused {
    header = TableHeader.of(names, recipe, List.of(recipe.columnsOf(RecipeField.NAME)));
  }

  @Override
  public void row(String place, List<String> fields) {
    TableHeader columns = Objects.requireNonNull(header, "no table began");
    if (columns.isTooLong(fields)) {
      sink.unreadable(
          Issue.recordRejected(place, String.valueOf(fields.size()), Reason.ROW_TOO_LONG));
      return;
    }
    boolean isFilled = fields.stream().anyMatch(field -> !field.isBlank());
    if (isFilled && fields.size() < columns.width()) {
      sink.remark(
          Issue.fieldRejected(place, "row", String.valueOf(fields.size()), Reason.ROW_TOO_SHORT));
    }
    services.take(place, columns.cells(fields), columns.titles());
  }
}
