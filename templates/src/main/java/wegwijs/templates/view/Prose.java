package wegwijs.templates.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text, cut where telephone numbers begin and end: half a number on the next line is hard
 * to read and to dial. Immutable.
 */
public record Prose(List<Run> runs) {
  /** As people write them: "0900-8844", "0495 575 000", "+31 6 12345678". */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w-])(?:\\+[0-9]{1,3}|0[0-9]{1,4})(?:[ -][0-9]{2,8}|[ -][0-9](?= ))+");

  /** Copies the pieces. */
  public Prose {
    runs = List.copyOf(runs);
  }

  /** This text; its pieces together are what was given. */
  public static Prose of(String text) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Matcher phone = PHONE.matcher(text); phone.find(); done = phone.end()) {
      runs.add(new Run(text.substring(done, phone.start()), false));
      runs.add(new Run(phone.group(), true));
    }
    runs.add(new Run(text.substring(done), false));
    return new Prose(runs);
  }

  /**
   * A piece of the text.
   *
   * @param text the words, with the spaces around them
   * @param isPhone whether it is a number, which stays on one line
   */
  public record Run(String text, boolean isPhone) {}
}
