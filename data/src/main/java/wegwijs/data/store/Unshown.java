package wegwijs.data.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import wegwijs.data.model.RecordKind;

/**
 * What editors said that readers do not see yet. Each is kept in one transaction with what was said
 * and taken away in one with what shows it, so that a program that was killed between the two knows
 * at its next start what is left to be shown. Safe to share between threads.
 */
public final class Unshown {
  /** Stands for a decision, which only a comparison of all records can show. */
  private static final String ALL = "";

  private final Jdbi jdbi;

  Unshown(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether readers do not see all yet that editors said. */
  public boolean isAny() {
    return !listMarks().isEmpty();
  }

  /** What is to be shown now; whatever is said after this call is not among it. */
  public List<String> listMarks() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT mark FROM unshown").mapTo(String.class).list());
  }

  /** What is to be shown of these records alone. */
  static List<String> marksOf(Handle handle, RecordKind kind, Collection<UUID> records) {
    return records.isEmpty()
        ? List.of()
        : handle
            .createQuery("SELECT mark FROM unshown WHERE kind = :kind AND record_id IN (<records>)")
            .bind("kind", kind.toString())
            .bindList("records", records.stream().map(UUID::toString).collect(Collectors.toList()))
            .mapTo(String.class)
            .list();
  }

  static void addRecord(Handle handle, RecordKind kind, UUID record) {
    add(handle, kind, record.toString());
  }

  static void addDecision(Handle handle, RecordKind kind) {
    add(handle, kind, ALL);
  }

  private static void add(Handle handle, RecordKind kind, String record) {
    handle.execute(
        "INSERT INTO unshown (mark, kind, record_id) VALUES (?, ?, ?)",
        UUID.randomUUID().toString(),
        kind.toString(),
        record);
  }

  static void remove(Handle handle, Collection<String> marks) {
    marks.forEach(mark -> handle.execute("DELETE FROM unshown WHERE mark = ?", mark));
  }
}
