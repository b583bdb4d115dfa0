package wegwijs.server.staff;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * The form by which a question or a case is closed: with what outcome, and for one that somebody
 * else goes on with, who that is. Safe to share between threads.
 */
public final class ClosingForm {
  private static final String OUTCOME = "uitkomst";
  private static final String EXPLANATION = "naar";

  private final Desk desk;
  private final Fields fields;

  /** The form in the words of these pages. */
  public ClosingForm(Desk desk) {
    this.desk = desk;
    fields = new Fields(desk.frame());
  }

  /**
   * The form.
   *
   * @param outcomes ids of what can become of it
   * @param more what is asked besides
   */
  public Block.Form form(
      String action, Stream<String> outcomes, List<WorkField> more, String submit) {
    List<Option> options = outcomes.map(outcome -> new Option(outcome, words(outcome))).toList();
    List<WorkField> all = new ArrayList<>();
    all.add(fields.one(OUTCOME, "inbox.outcome", "", options));
    all.add(fields.line(EXPLANATION, "inbox.explain", ""));
    all.addAll(more);
    return Block.Form.of(action, desk.text(submit), all);
  }

  /** An outcome in words. */
  public String words(String outcome) {
    return desk.text("outcome." + outcome);
  }

  /** The id of the outcome that was chosen; "" when none was. */
  public static String outcome(Context context) {
    return StaffForm.of(context).text(OUTCOME);
  }

  /** What was written with it, such as to whom a resident was referred; may be "". */
  public static String explanation(Context context) {
    return StaffForm.of(context).text(EXPLANATION, Fields.LONGEST_TEXT);
  }

  /** Why something cannot be closed so; empty when it can. */
  public List<FormFault> faults(Context context, boolean isKnown, boolean isReferred) {
    if (!isKnown) {
      return desk.fault(OUTCOME, "outcome.choose");
    }
    return isReferred && explanation(context).isEmpty()
        ? desk.fault(EXPLANATION, "outcome.to-whom")
        : List.of();
  }
}
