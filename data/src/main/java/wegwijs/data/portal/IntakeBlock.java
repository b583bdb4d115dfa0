package wegwijs.data.portal;

import java.time.Duration;
import wegwijs.data.portal.Intake.Keeping;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads the block {@code questions} of a front office, all of which may be absent. */
final class IntakeBlock {
  private static final int MOST_DAYS = 365;
  private static final int MOST_WORKING_DAYS = 20;

  private IntakeBlock() {}

  static Intake read(YamlMap block) {
    block.allowOnly(
        "offered", "callWithin", "answerWithin", "keepDays", "keepClosedDays", "keepCaseDays");
    Intake usual = Intake.USUAL;
    return new Intake(
        block.findBoolean("offered").orElse(usual.isOffered()),
        number(block, "callWithin", usual.callWithin(), MOST_WORKING_DAYS),
        number(block, "answerWithin", usual.answerWithin(), MOST_WORKING_DAYS),
        new Keeping(
            days(block, "keepDays", usual.keeping().open()),
            days(block, "keepClosedDays", usual.keeping().closed()),
            days(block, "keepCaseDays", usual.keeping().untouched())));
  }

  private static Duration days(YamlMap block, String key, Duration usual) {
    return Duration.ofDays(number(block, key, (int) usual.toDays(), MOST_DAYS));
  }

  /** A number of days; also used by other blocks. */
  static int number(YamlMap block, String key, int usual, int most) {
    return block.findText(key).map(written -> number(written, most)).orElse(usual);
  }

  private static int number(YamlText written, int most) {
    boolean isNumber = written.value().matches("[1-9][0-9]{0,2}");
    if (!isNumber || Integer.parseInt(written.value()) > most) {
      throw written.fault(
          "'" + written.value() + "' is geen aantal dagen van 1 tot en met " + most + ".",
          "Schrijf een heel getal, zoals 14.");
    }
    return Integer.parseInt(written.value());
  }
}
