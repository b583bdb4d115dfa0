package wegwijs.indexer.ingest;

import java.util.ArrayList;
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

/** Joins the rows of a package to the trees of HSDS 3, one record at a time. */
final class HsdsJoin {
  private static final Map<String, String> WEEKDAYS =
      Map.of(
          "monday", "MO",
          "tuesday", "TU",
          "wednesday", "WE",
          "thursday", "TH",
          "friday", "FR",
          "saturday", "SA",
          "sunday", "SU");
  private static final List<String> CLOSED = List.of("true", "1", "yes", "y", "t");

  private final JoinedRows rows;

  HsdsJoin(JoinedRows rows) {
    this.rows = rows;
  }

  /** A record with all that belongs in it. */
  Map<String, @Nullable Object> tree(Row row) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(row.cells());
    switch (row.table()) {
      case "schedule" -> schedule(tree);
      case HsdsTable.TERM -> term(tree);
      default -> {}
    }
    rows.listChildren(new Link(row.table(), row.id())).forEach(child -> addChild(tree, child));
    rows.find(row.target()).ifPresent(target -> tree.put(target.table(), tree(target)));
    return tree;
  }

  private void addChild(Map<String, @Nullable Object> tree, Row child) {
    // Where something is offered, its location stands already.
    boolean isOffered =
        child.table().equals(HsdsTable.LOCATION)
            && rows.isTarget(new Link(child.table(), child.id()));
    String list = HsdsTable.listOf(child.table());
    if (list.equals("eligibility_description")) {
      String text = Objects.toString(child.cells().get("eligibility"), "");
      tree.merge(list, text, (first, second) -> first + "\n" + second);
    } else if (!isOffered) {
      List<@Nullable Object> together = new ArrayList<>();
      if (tree.get(list) instanceof List<?> before) {
        together.addAll(before);
      }
      together.add(tree(child));
      tree.put(list, together);
    }
  }

  private static void schedule(Map<String, @Nullable Object> schedule) {
    if (schedule.get("byday") instanceof String day) {
      schedule.put("byday", WEEKDAYS.getOrDefault(day.toLowerCase(Locale.ROOT), day));
    }
    if (schedule.get("notes") instanceof String closed
        && CLOSED.contains(closed.toLowerCase(Locale.ROOT))) {
      schedule.put("notes", "Gesloten");
    }
  }

  /** In older versions the id of a term is its code, and the list it is of has only a name. */
  private void term(Map<String, @Nullable Object> term) {
    term.putIfAbsent("code", term.get("id"));
    if (!term.containsKey("taxonomy") && term.get("taxonomy_id") instanceof String id) {
      Optional<Row> list = rows.find(new Link(HsdsTable.TAXONOMY, id));
      list.map(found -> found.cells().get("name")).ifPresent(name -> term.put("taxonomy", name));
    }
  }
}
