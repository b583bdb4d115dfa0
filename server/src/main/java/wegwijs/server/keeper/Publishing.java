package wegwijs.server.keeper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.Correction;
import wegwijs.data.store.Corrections;
import wegwijs.data.store.RecordStore;
import wegwijs.data.time.DutchTime;
import wegwijs.indexer.report.Issue;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.office.keeper.Change;

/**
 * Brings what an organization says to readers, as corrections that survive every run. Safe to share
 * between threads.
 */
public final class Publishing {

  private final WorkFrame frame;
  private final RecordStore store;
  private final RecordWork work;
  private final Clock clock;

  /** Publishes to this store. */
  public Publishing(WorkFrame frame, RecordStore store, RecordWork work, Clock clock) {
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.clock = clock;
  }

  /** What is wrong with what was typed; nothing when it can be published. */
  public List<Issue> check(Change.Wish wish) {
    return wish.field().equals(Correction.HIDDEN) || wish.field().equals(Change.NEW_SERVICE)
        ? List.of()
        : switch (read(wish)) {
          case RecordWork.Typed.Good good -> List.of();
          case RecordWork.Typed.Bad(List<Issue> issues) -> issues;
        };
  }

  private RecordWork.Typed read(Change.Wish wish) {
    return work.read(
        KeptRecords.kind(wish.subject()), wish.subject().id(), wish.field(), wish.text());
  }

  /**
   * Shows what is wished. What cannot be the field changes nothing; see {@link #check}.
   *
   * @param organization its name
   * @throws wegwijs.data.store.StoreUnavailable if a run is writing
   */
  public void publish(String organization, List<Change.Wish> wishes) {
    store
        .corrections()
        .change(
            wishes.stream().flatMap(wish -> find(by(organization), wish).stream()).toList(),
            List.of());
    wishes.stream()
        .map(Change.Wish::subject)
        .distinct()
        .forEach(subject -> work.show(KeptRecords.kind(subject), subject.id()));
  }

  private Optional<Correction> find(String by, Change.Wish wish) {
    RecordKind kind = KeptRecords.kind(wish.subject());
    UUID id = wish.subject().id();
    return switch (wish.field()) {
      case Correction.HIDDEN -> Optional.of(Correction.hide(kind, id, by, clock.instant()));
      case Change.NEW_SERVICE -> Optional.empty();
      default ->
          read(wish) instanceof RecordWork.Typed.Good(Optional<String> json)
              ? Optional.of(new Correction(kind, id, wish.field(), json, by, clock.instant()))
              : Optional.empty();
    };
  }

  /**
   * The organization says that all of it holds.
   *
   * @throws wegwijs.data.store.StoreUnavailable if a run is writing
   */
  void confirm(KeptRecords kept) {
    String by = by(kept.name());
    List<Correction> checks = new ArrayList<>();
    List<Corrections.Withdrawal> doubts = new ArrayList<>();
    Map<RecordKind, List<UUID>> ids = kept.ids();
    ids.forEach((kind, records) ->
        records.forEach(record -> {
          checks.add(Correction.checked(kind, record, today(), by, clock.instant()));
          doubts.add(new Corrections.Withdrawal(kind, record, Correction.UNCONFIRMED));
        }));
    store.corrections().change(checks, doubts);
    work.show(ids);
  }

  /**
   * The organization was asked and did not answer: checks of before count no longer.
   *
   * @throws wegwijs.data.store.StoreUnavailable if a run is writing
   */
  void doubt(KeptRecords kept) {
    String by = frame.text("keeper.silent-by");
    List<Correction> doubts = new ArrayList<>();
    Map<RecordKind, List<UUID>> ids = kept.ids();
    ids.forEach((kind, records) ->
        records.forEach(record ->
            doubts.add(Correction.unconfirmed(kind, record, today(), by, clock.instant()))));
    store.corrections().change(doubts, List.of());
    work.show(ids);
  }

  /** Today, where the readers are. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(DutchTime.ZONE));
  }

  private String by(String organization) {
    return frame.text("keeper.by", organization);
  }
}
