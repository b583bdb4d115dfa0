package wegwijs.server.staff.figures;

import java.time.YearMonth;

/**
 * How often something happened in a month.
 *
 * @param municipality code of where the people came from; "" when that is not known
 * @param label of what, in words; "" for all of this kind together
 */
public record Figure(YearMonth month, String municipality, Kind kind, String label, int number) {
  /** Checks that it is a number of times. */
  public Figure {
    if (number < 0) {
      throw new IllegalArgumentException(number + " times");
    }
  }

  /** A figure of which is not known where the people came from. */
  public Figure(YearMonth month, Kind kind, String label, int number) {
    this(month, "", kind, label, number);
  }

  /** What funders ask for, in the order in which it is shown. */
  public enum Kind {
    /** Questions of residents. */
    QUESTIONS,
    /** Cases that were guided. */
    TRAJECTORIES,
    /** Information and advice, by subject. */
    ADVICE,
    /** Under which law. */
    LAW,
    /** How questions and cases ended. */
    OUTCOME,
    /** Complaints and appeals. */
    COMPLAINTS,
    /** Whether residents found what they sought. */
    SATISFACTION,
    /** For what there was no fitting offer. */
    SIGNALS,
    /** How often people who think along were chosen. */
    SUPPORTERS,
    /** What colleagues asked each other. */
    BOARD,
    /** Lessons that colleagues completed. */
    LEARNING
  }
}
