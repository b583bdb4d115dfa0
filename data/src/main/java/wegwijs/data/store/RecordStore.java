package wegwijs.data.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import wegwijs.data.model.Source;

/**
 * The store of one installation: a SQLite file.
 *
 * <p>Each acknowledged write survives a crash (write-ahead log, full synchronisation). Readers
 * never wait for the one run that writes. Safe to share between threads.
 */
public final class RecordStore {
  private static final String MIGRATIONS = "wegwijs/store";
  static final int NEWEST_MIGRATION = 21;

  private final Jdbi jdbi;
  private final PatientWrites writes;
  private final SourcePaths paths;

  private RecordStore(Jdbi jdbi, PatientWrites writes, SourcePaths paths) {
    this.jdbi = jdbi;
    this.writes = writes;
    this.paths = paths;
  }

  /**
   * Opens the store, makes it when there is none, and brings an older one up to date.
   *
   * @throws StoreUnavailable if the file cannot be written, is damaged, or was made by a newer
   *     version of this program
   */
  public static RecordStore open(Path file) {
    SourcePaths paths = new SourcePaths(file.toAbsolutePath().normalize().resolveSibling(""));
    Jdbi jdbi = SqliteFile.open(file, MIGRATIONS, NEWEST_MIGRATION);
    RecordStore store = new RecordStore(jdbi, PatientWrites.NONE, paths);
    store.sources().mendPaths();
    return store;
  }

  static StoreUnavailable busy(RuntimeException cause) {
    return SqliteFailure.isOfDisk(cause)
        ? StoreUnavailable.ofDisk(cause)
        : new StoreUnavailable(
            "Er loopt al een andere verwerking. Wacht tot die klaar is en probeer het dan opnieuw.",
            cause);
  }

  /** That the store is held open. */
  public interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Holds the file open until the hold is closed. Without it, each of many small transactions ends
   * with the work of closing the file: SQLite moves its log into the file when the last one leaves.
   */
  public Hold hold() {
    return jdbi.open()::close;
  }

  /**
   * The same store, where what the crawler writes waits while a run writes.
   *
   * @param mayWait asked every few seconds; when it says no, the write fails as it would at once
   */
  public RecordStore waiting(BooleanSupplier mayWait) {
    return new RecordStore(jdbi, new PatientWrites(mayWait), paths);
  }

  /** The configured sources. */
  public Sources sources() {
    return new Sources(jdbi, paths);
  }

  /** What readers see of sources. */
  public SourceNames sourceNames() {
    return new SourceNames(jdbi);
  }

  /** When sources are read by themselves. */
  public Schedules schedules() {
    return new Schedules(jdbi);
  }

  /** The sources that wait for a person. */
  public SourceHolds holds() {
    return new SourceHolds(jdbi);
  }

  /** All records, hidden and gone ones too, for those who look after them. */
  public RecordOverview overview() {
    return new RecordOverview(jdbi);
  }

  /** The records, for reading. */
  public Records records() {
    return new Records(jdbi);
  }

  /** The records a page at a time, for reading. */
  public RecordPages pages() {
    return new RecordPages(jdbi);
  }

  /** Where services are offered, for reading. */
  public ServicePlaces places() {
    return new ServicePlaces(jdbi);
  }

  /** The records as their sources told them, for reading. */
  public ToldRecords told() {
    return new ToldRecords(jdbi);
  }

  /** What stands behind the records that readers see. */
  public MergedRecords merged() {
    return new MergedRecords(jdbi);
  }

  /** Which records were decided to be the same. */
  public Decisions decisions() {
    return new Decisions(jdbi);
  }

  /** What staff corrected. */
  public Corrections corrections() {
    return new Corrections(jdbi);
  }

  /** What editors said that readers do not see yet. */
  public Unshown unshown() {
    return new Unshown(jdbi);
  }

  /** The addresses of web sites that the crawler knows. */
  public CrawlFrontier crawlFrontier() {
    return new CrawlFrontier(jdbi, writes);
  }

  /** The visits of the crawler. */
  public CrawlVisits crawlVisits() {
    return new CrawlVisits(jdbi, writes);
  }

  /** How the hosts of web sites behave. */
  public CrawlHosts crawlHosts() {
    return new CrawlHosts(jdbi, writes);
  }

  /** The history of runs. */
  public Runs runs() {
    return new Runs(jdbi);
  }

  /**
   * Begins a run over a source. Nothing that it writes is seen by others before it is finished; a
   * run that is closed unfinished leaves no trace.
   *
   * @throws StoreUnavailable if another run is writing
   */
  public RunWriter beginRun(Source source, Clock clock) {
    try {
      return new RunWriter(jdbi.open(), source, clock.instant());
    } catch (JdbiException e) {
      throw busy(e);
    }
  }

  /**
   * Begins to make all golden records anew. Nothing that it writes is seen by others before it is
   * finished.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public OverlayWriter beginOverlay(Clock clock) {
    try {
      return new OverlayWriter(jdbi.open(), clock.instant());
    } catch (JdbiException e) {
      throw busy(e);
    }
  }
}
