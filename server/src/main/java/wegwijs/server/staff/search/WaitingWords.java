package wegwijs.server.staff.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.note.WaitingTime;
import wegwijs.templates.view.staff.Waiting;

/** Waiting times in words, with who said so and when. Safe to share between threads. */
public final class WaitingWords {
  private final WorkFrame frame;
  private final Clock clock;

  /** Waiting times as seen by this clock. */
  public WaitingWords(WorkFrame frame, Clock clock) {
    this.frame = frame;
    this.clock = clock;
  }

  /**
   * What is known of waiting: what a colleague told, else what the source says.
   *
   * @param told by a colleague
   * @param written by the source
   */
  public Optional<Waiting> find(@Nullable WaitingTime told, Optional<String> written) {
    if (told == null) {
      return written.map(text -> new Waiting(text, frame.text("staff.wait.by-source"), false));
    }
    LocalDate day = told.at().atZone(DutchTime.ZONE).toLocalDate();
    return Optional.of(
        new Waiting(
            frame.text("staff.wait.weeks", told.weeks()),
            frame.text("staff.by", told.by().name(), frame.pages().words().date(day)),
            told.isOld(clock.instant())));
  }
}
