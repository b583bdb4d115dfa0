package wegwijs.server.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import wegwijs.data.store.SqliteFile;
import wegwijs.data.store.StoreUnavailable;

/**
 * What people entrust to an installation: a SQLite file, and the key to what is sealed in it. Safe
 * to share between threads.
 */
public final class OfficeStore {
  private static final String MIGRATIONS = "wegwijs/office";
  static final int NEWEST_MIGRATION = 71;

  private final Jdbi jdbi;
  private final Sealer sealer;

  private OfficeStore(Jdbi jdbi, Sealer sealer) {
    this.jdbi = jdbi;
    this.sealer = sealer;
  }

  /**
   * Opens the store; makes it with a new key when there is none.
   *
   * @throws StoreUnavailable if the file or its key cannot be used
   */
  public static OfficeStore open(Path file, Path key) {
    requireKey(file, key);
    return new OfficeStore(SqliteFile.open(file, MIGRATIONS, NEWEST_MIGRATION), Sealer.ofFile(key));
  }

  /** A new key would make everything unreadable that the old one sealed. */
  private static void requireKey(Path file, Path key) {
    if (Files.exists(file) && !Files.exists(key)) {
      throw new StoreUnavailable(
          "De sleutel %s van %s ontbreekt. Zet hem terug uit uw reservekopie."
              .formatted(key, file));
    }
  }

  /** Seals what must not be readable in the file. */
  public Sealer sealer() {
    return sealer;
  }

  /** Reads, or writes one statement. */
  public <T> T with(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }

  /**
   * Writes all of it or nothing. Waits for its turn before it reads, as SQLite refuses a
   * transaction that begins with reading when another one wrote in between.
   */
  public <T> T inTransaction(Function<Handle, T> work) {
    return jdbi.withHandle(handle -> {
      handle.execute("BEGIN IMMEDIATE");
      // Closing the connection undoes what is not committed.
      T result = work.apply(handle);
      handle.execute("COMMIT");
      return result;
    });
  }

  /**
   * Leaves nothing of what was removed in the log beside the file. In the file itself it is
   * overwritten at once.
   */
  public void sweep() {
    jdbi.useHandle(
        handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
  }
}
