package wegwijs.server.keeper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.store.Records;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.Keepers;

/**
 * Asks organizations twice a year whether their records still hold, reminds each once, and then
 * waits no longer. Sends at most {@value #MOST_PER_HOUR} letters an hour, and does nothing at all
 * where no mail can be sent. Safe to share between threads; one works at a time.
 */
public final class Rounds {
  /** So many letters go out within an hour. */
  static final int MOST_PER_HOUR = 100;

  /** So long a check counts before it is asked for again. */
  public static final Duration HALF_A_YEAR = Duration.ofDays(182);

  /** So long an answer is waited for, both before and after the reminder. */
  private static final Duration PATIENCE = Duration.ofDays(21);

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Keepers keepers;
  private final Records records;
  private final Publishing publishing;
  private final Optional<Letters> letters;
  private final Clock clock;

  /** Rounds along these keepers. */
  public Rounds(
      Keepers keepers,
      Records records,
      Publishing publishing,
      Optional<Letters> letters,
      Clock clock) {
    this.keepers = keepers;
    this.records = records;
    this.publishing = publishing;
    this.letters = letters;
    this.clock = clock;
  }

  /** Whether letters can be sent. */
  public boolean isOn() {
    return letters.isPresent();
  }

  /** Does what is due now; what goes wrong with one keeper holds up no other. */
  public void run() {
    letters.ifPresent(this::run);
  }

  private synchronized void run(Letters by) {
    int left = MOST_PER_HOUR - keepers.countMailSince(clock.instant().minus(Duration.ofHours(1)));
    for (Keeper keeper : keepers.listActive()) {
      try {
        left -= visit(keeper, by, left > 0) ? 1 : 0;
      } catch (StoreUnavailable e) {
        LOG.info("een organisatie wordt later bevraagd: {}", e.getMessage());
      } catch (RuntimeException e) {
        // The others go on. Who it is stays out of the log.
        LOG.error("een organisatie is niet bevraagd", e);
      }
    }
  }

  /** Says whether a letter was sent. */
  private boolean visit(Keeper keeper, Letters by, boolean maySend) {
    Optional<KeptRecords> found = KeptRecords.find(keeper.organization(), records);
    if (found.isEmpty()) {
      // Whoever is no longer shown has nothing to keep; the address is removed in time.
      keepers.withdraw(keeper.organization());
      return false;
    }
    KeptRecords kept = found.get();
    Keeper.Course course = keeper.course();
    if (maySend && isToAsk(course, kept)) {
      keepers.asked(keeper.id());
      by.ask(keeper, kept.name(), false);
      return true;
    }
    if (maySend && isWaiting(course) && course.reminded().isEmpty() && isPast(course.asked())) {
      keepers.reminded(keeper.id());
      by.ask(keeper, kept.name(), true);
      return true;
    }
    if (isWaiting(course) && isPast(course.reminded())) {
      publishing.doubt(kept);
      keepers.silent(keeper.id());
    }
    return false;
  }

  /** Never sooner than half a year after the last time, whatever became of that. */
  private boolean isToAsk(Keeper.Course course, KeptRecords kept) {
    Instant before = clock.instant().minus(HALF_A_YEAR);
    return course.asked().isEmpty()
        || (!course.asked().get().isAfter(before)
            && !kept.areVerifiedSince(publishing.today().minusDays(HALF_A_YEAR.toDays())));
  }

  private static boolean isWaiting(Keeper.Course course) {
    return course.asked().isPresent() && course.answered().isEmpty() && course.silent().isEmpty();
  }

  private boolean isPast(Optional<Instant> moment) {
    return moment.filter(at -> !at.plus(PATIENCE).isAfter(clock.instant())).isPresent();
  }
}
