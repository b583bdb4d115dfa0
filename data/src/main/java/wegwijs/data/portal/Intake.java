package wegwijs.data.portal;

import java.time.Duration;

/**
 * How a front office takes in the questions that residents hand over. Immutable.
 *
 * @param isOffered whether residents can leave a question or ask to be called back
 * @param callWithin working days within which somebody calls back
 * @param answerWithin working days within which somebody answers any other question
 * @param keeping how long all of it is kept
 */
public record Intake(boolean isOffered, int callWithin, int answerWithin, Keeping keeping) {
  /** As it is when a portal says nothing of it. */
  public static final Intake USUAL = new Intake(true, 1, 2, Keeping.USUAL);

  /**
   * How long what residents entrust is kept; after that it is removed for good. Immutable.
   *
   * @param open a question that nobody closed, counted from when it came
   * @param closed what was closed, counted from then
   * @param untouched a case that nobody closed, counted from when it last changed
   */
  public record Keeping(Duration open, Duration closed, Duration untouched) {
    /** As it is when a portal says nothing of it. */
    public static final Keeping USUAL =
        new Keeping(Duration.ofDays(60), Duration.ofDays(14), Duration.ofDays(180));
  }
}
