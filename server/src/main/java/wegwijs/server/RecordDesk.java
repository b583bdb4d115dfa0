package wegwijs.server;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;
import wegwijs.data.schema.Reach;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.Records;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.indexer.OwnRecords;
import wegwijs.indexer.TypedFields;
import wegwijs.indexer.merge.Areas;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.admin.record.RecordWork;

/**
 * Makes what editors change visible while the server serves. What cannot be shown now, as a run is
 * writing, is shown by the next merging: that of the run, or of {@link #catchUp}. Safe to share
 * between threads.
 */
final class RecordDesk implements RecordWork, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RecordDesk.class);
  private static final int STOP_SECONDS = 5;

  private final Installation installation;
  private final Runnable published;
  private final Areas areas;
  private final Clock clock;
  private final AtomicBoolean isBehind = new AtomicBoolean();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("redactie").daemon().factory());

  /**
   * A desk.
   *
   * @param published is told when the index may be another one
   */
  RecordDesk(Installation installation, Runnable published, Clock clock) {
    this.published = published;
    this.installation = installation;
    this.areas = new Areas(installation.places());
    this.clock = clock;
  }

  @Override
  public Typed read(RecordKind kind, UUID record, String field, String text) {
    TypedFields fields = new TypedFields(installation.vocabulary(), installation.places());
    return switch (fields.read(kind, record, field, text, before(kind, record, field))) {
      case TypedFields.Typed.Good(var json) -> new Typed.Good(json);
      case TypedFields.Typed.Bad(var issues) -> new Typed.Bad(issues);
    };
  }

  private @Nullable Object before(RecordKind kind, UUID record, String field) {
    Records records = installation.store().records();
    Optional<? extends Stored<?>> stored =
        switch (kind) {
          case SERVICE -> records.findService(record);
          case ORGANIZATION -> records.findOrganization(record);
        };
    return stored.isPresent() ? Json.toTree(stored.get().value()).get(field) : null;
  }

  @Override
  public void show(Map<RecordKind, List<UUID>> records) {
    attempt(() -> installation.amend(records));
  }

  @Override
  public void compareAll() {
    isBehind.set(true);
    worker.execute(this::catchUp);
  }

  /** Waits until all is shown that was asked so far, or cannot be for now. */
  void settle() {
    try {
      worker.submit(() -> {}).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shows what could not be shown before, if anything. */
  void catchUp() {
    if (isBehind.getAndSet(false)) {
      attempt(() ->
          RunLock.holding(
              installation.home(), () -> installation.publish(false, ProgressMonitor.NONE)));
    }
  }

  private void attempt(Runnable work) {
    try {
      work.run();
      published.run();
    } catch (CannotContinue | StoreUnavailable e) {
      LOG.info("een wijziging wordt later getoond: {}", e.getMessage());
      isBehind.set(true);
    } catch (RuntimeException | OutOfMemoryError e) {
      // What the editor wrote is stored; the next attempt may be better.
      LOG.error("een wijziging is nog niet getoond", e);
      isBehind.set(true);
    }
  }

  @Override
  public Set<String> listMunicipalities(RecordKind kind, UUID record) {
    RecordStore store = installation.store();
    List<Stored<Service>> services =
        switch (kind) {
          case SERVICE -> store.records().findService(record).stream().toList();
          case ORGANIZATION -> store.records().listServicesOf(record);
        };
    Set<String> municipalities = new TreeSet<>();
    for (Stored<Service> service : services) {
      Optional<Source> source = store.sources().find(service.provenance().source());
      Reach reach =
          areas.of(service.value(), source.isPresent() ? source.get().municipality() : null);
      if (reach.everywhere()) {
        return Set.of();
      }
      municipalities.addAll(reach.municipalities());
    }
    return municipalities;
  }

  @Override
  public Addition add(Map<String, String> typed) {
    OwnRecords own =
        new OwnRecords(
            installation.store(), installation.vocabulary(), installation.places(), clock);
    return switch (own.add(typed)) {
      case OwnRecords.Outcome.Refused(var issues) -> new Addition.Refused(issues);
      case OwnRecords.Outcome.Added(UUID id) -> {
        show(RecordKind.SERVICE, id);
        yield new Addition.Added(id);
      }
    };
  }

  /** Waits a moment for what is being shown; the rest is shown at the next start. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("een wijziging wordt pas na de herstart getoond");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
