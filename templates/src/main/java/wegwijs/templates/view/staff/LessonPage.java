package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkLayout;

/**
 * Something to learn from.
 *
 * @param video address of a film; absent without one
 * @param result what came of the answers; absent before they were sent
 * @param editor what an editor can do; absent for others
 */
public record LessonPage(
    WorkLayout layout,
    String kind,
    String topics,
    String source,
    List<TextBlock> text,
    @Nullable String video,
    String action,
    List<Asked> questions,
    @Nullable String result,
    List<FormFault> faults,
    @Nullable String completed,
    @Nullable Editing editor) {
  /** Copies the lists. */
  public LessonPage {
    text = List.copyOf(text);
    questions = List.copyOf(questions);
    faults = List.copyOf(faults);
  }

  /** A question with the answers to choose from. */
  public record Asked(String text, List<Choice> answers) {
    /** Copies the answers. */
    public Asked {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What an editor, or the author of what is not published yet, can do.
   *
   * @param edit address of the form
   * @param mayPublish whether they may show it to all
   * @param done who completed it and when
   */
  public record Editing(String edit, boolean mayPublish, boolean isPublished, List<String> done) {
    /** Copies the names. */
    public Editing {
      done = List.copyOf(done);
    }
  }
}
