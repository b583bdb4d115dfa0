package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkLayout;

/**
 * A question of a colleague with its answers.
 *
 * @param kind such as "Vraag"
 * @param moderation the states that an editor can give it; empty for others
 * @param reply the form for an answer; absent when nobody may answer
 */
public record DiscussionPage(
    WorkLayout layout,
    String kind,
    String topics,
    String source,
    String text,
    String action,
    List<Answer> answers,
    List<Choice> moderation,
    @Nullable Reply reply) {
  /** Copies the lists. */
  public DiscussionPage {
    answers = List.copyOf(answers);
    moderation = List.copyOf(moderation);
  }

  /**
   * An answer.
   *
   * @param hide address at which it is hidden or shown; absent for whoever may not
   */
  public record Answer(String source, String text, boolean isHidden, @Nullable String hide) {}

  /** The form for an answer, with what was typed when it was not taken. */
  public record Reply(String text, List<String> warnings, List<FormFault> faults) {
    /** Copies the lists. */
    public Reply {
      warnings = List.copyOf(warnings);
      faults = List.copyOf(faults);
    }
  }
}
