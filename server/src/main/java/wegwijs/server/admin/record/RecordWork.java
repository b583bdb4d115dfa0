package wegwijs.server.admin.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.report.Issue;

/** What makes the changes of editors visible. Safe to share between threads. */
public interface RecordWork {
  /** What became of a typed text. */
  sealed interface Typed {
    /**
     * It can be the field.
     *
     * @param json the whole field; empty for one that must be empty
     */
    record Good(Optional<String> json) implements Typed {}

    /** It cannot. */
    record Bad(List<Issue> issues) implements Typed {
      /** Copies the issues. */
      public Bad {
        issues = List.copyOf(issues);
      }
    }
  }

  /** What became of a record that an editor wrote. */
  sealed interface Addition {
    /** It is stored and shown under this id. */
    record Added(UUID id) implements Addition {}

    /** Something in it is wrong; nothing is stored. */
    record Refused(List<Issue> issues) implements Addition {
      /** Copies the issues. */
      public Refused {
        issues = List.copyOf(issues);
      }
    }
  }

  /** Reads what is typed for a field by the rules that hold for every source. */
  Typed read(RecordKind kind, UUID record, String field, String text);

  /**
   * Shows a record as it was corrected, at once on its page and within seconds in searches. When
   * something else is writing, it follows as soon as that is done.
   */
  default void show(RecordKind kind, UUID record) {
    show(Map.of(kind, List.of(record)));
  }

  /** Shows several records so, by their kind. */
  void show(Map<RecordKind, List<UUID>> records);

  /** Compares all records anew, on another thread, and shows what came of it. */
  void compareAll();

  /** The CBS codes of the municipalities that a record serves; none when it serves everybody. */
  Set<String> listMunicipalities(RecordKind kind, UUID record);

  /**
   * Adds a service that an editor wrote.
   *
   * @param typed text by HSDS field, and the name of its {@code organization}
   * @throws wegwijs.data.store.StoreUnavailable if a run is writing
   */
  Addition add(Map<String, String> typed);
}
