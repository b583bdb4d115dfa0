package wegwijs.indexer;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;

/**
 * Takes in what editors write themselves, one service at a time. No run over their source ends with
 * what is missing: what they wrote stays until they hide it.
 */
public final class OwnRecords {
  private static final String ORGANIZATION = "organization";

  private final RecordStore store;
  private final NameCheck names;
  private final Clock clock;

  /** Takes records into this store. */
  public OwnRecords(RecordStore store, Vocabulary vocabulary, Places places, Clock clock) {
    this.store = store;
    this.names = new NameCheck(vocabulary, places);
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {
    /** It is stored under this id. */
    record Added(UUID id) implements Outcome {}

    /** Something in it is wrong; nothing is stored. */
    record Refused(List<Issue> issues) implements Outcome {
      /** Copies the issues. */
      public Refused {
        issues = List.copyOf(issues);
      }
    }
  }

  /**
   * Adds a service.
   *
   * @param typed text by HSDS field as {@link TypedFields} reads it, and the name of its {@code
   *     organization}
   * @throws wegwijs.data.store.StoreUnavailable if a run is writing
   */
  public Outcome add(Map<String, String> typed) {
    UUID id = UUID.randomUUID();
    store.sources().put(TypedFields.EDITORS);
    Issues issues = new Issues();
    try (RunWriter run = store.beginRun(TypedFields.EDITORS, clock)) {
      Intake intake = new Intake(TypedFields.EDITORS, names, run, issues, ProgressMonitor.NONE);
      intake.candidate(
          new Candidate(RecordKind.SERVICE, id.toString(), "", tree(id, typed), false));
      intake.finish();
      if (!issues.list().isEmpty()) {
        return new Outcome.Refused(issues.list());
      }
      run.finish(RunOutcome.COMPLETE, intake.balance().counts(0), List.of(), clock.instant());
      return new Outcome.Added(id);
    }
  }

  private static Map<String, @Nullable Object> tree(UUID id, Map<String, String> typed) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", id.toString());
    typed.forEach((field, text) -> {
      if (!text.isBlank()) {
        tree.put(
            field,
            field.equals(ORGANIZATION)
                ? Map.of("id", text, "name", text)
                : TypedFields.tree(field, text));
      }
    });
    return tree;
  }
}
