package wegwijs.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database in one SQLite file, at the version of this program.
 *
 * <p>Each acknowledged write survives a crash (write-ahead log, full synchronisation); readers
 * never wait for the one who writes; what is removed is overwritten in the file.
 */
public final class SqliteFile {
  /** How long one who wants to write waits for another. */
  private static final int BUSY_MILLISECONDS = 3_000;

  private SqliteFile() {}

  /**
   * Opens the file, makes it when there is none, and brings an older one up to date.
   *
   * @param migrations folder on the class path with the scripts that make it
   * @param newest version of the last of these scripts
   * @throws StoreUnavailable if the file cannot be written, is damaged, or was made by a newer
   *     version of this program
   */
  public static Jdbi open(Path file, String migrations, int newest) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new StoreUnavailable(
          ("De map %s kan niet worden gemaakt. "
                  + "Controleer de rechten, of kies een andere map met WEGWIJS_HOME.")
              .formatted(file.toAbsolutePath().getParent()),
          e);
    }
    SQLiteDataSource source = dataSource(file);
    Jdbi jdbi = Jdbi.create(source);
    if (!isAt(jdbi, newest)) {
      migrate(file, source, migrations);
    }
    return jdbi;
  }

  /**
   * Copies a database as it is at this moment, while others go on reading and writing.
   *
   * @param copy a file that is not there yet
   * @throws StoreUnavailable if there is no room, or the database is damaged
   */
  public static void copy(Path file, Path copy) {
    try {
      Jdbi.create(dataSource(file))
          .useHandle(handle -> handle.execute("VACUUM INTO ?", copy.toAbsolutePath().toString()));
    } catch (JdbiException e) {
      throw new StoreUnavailable(
          "De opslag %s is niet te kopiëren. Controleer de ruimte op de schijf.".formatted(file),
          e);
    }
  }

  private static SQLiteDataSource dataSource(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  /** Asks in a moment what takes Flyway a tenth of the program's start. */
  private static boolean isAt(Jdbi jdbi, int newest) {
    try {
      return jdbi.withHandle(handle ->
          handle
              .createQuery(
                  "SELECT max(CAST(version AS INTEGER)) = ? AND min(success) = 1"
                      + " FROM flyway_schema_history")
              .bind(0, newest)
              .mapTo(Boolean.class)
              .one());
    } catch (JdbiException e) {
      // A new file, or a damaged one: Flyway knows what to do, or what to say.
      return false;
    }
  }

  private static void migrate(Path file, SQLiteDataSource source, String migrations) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:" + migrations)
          // Named, or Flyway looks for every logger that it knows.
          .loggers("slf4j")
          // By default Flyway passes over migrations that only a newer program knows.
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreUnavailable(
          ("De opslag %s kan niet worden gebruikt. Zij is beschadigd, niet te schrijven, of gemaakt"
               + " door een nieuwere versie van Wegwijs. Controleer de rechten, gebruik de nieuwste"
               + " versie of zet een reservekopie terug.")
              .formatted(file),
          e);
    }
  }
}
