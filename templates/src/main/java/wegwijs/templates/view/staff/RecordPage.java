package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkLayout;

/**
 * Everything about one service, for people at work.
 *
 * @param organization who offers it; absent when unknown
 * @param publicPage what residents see
 * @param toCase where somebody chooses the case to which it goes
 * @param steps how to reach it
 * @param description in the words of the provider
 */
public record RecordPage(
    WorkLayout layout,
    @Nullable String organization,
    Link publicPage,
    String toCase,
    List<NextStep> steps,
    Contact contact,
    List<Fact> facts,
    List<String> description,
    Checked checked,
    Colleagues colleagues) {
  /** Copies the lists. */
  public RecordPage {
    steps = List.copyOf(steps);
    facts = List.copyOf(facts);
    description = List.copyOf(description);
  }

  /**
   * The contact details to pass on.
   *
   * @param text in plain lines
   * @param mail address that opens a message with them
   */
  public record Contact(String text, String mail) {}

  /**
   * What colleagues tell each other.
   *
   * @param action address that the forms begin with
   * @param kinds of a new note
   * @param draft what was typed when it was not taken
   */
  public record Colleagues(
      String action,
      @Nullable Waiting waiting,
      List<NoteView> notes,
      List<Choice> kinds,
      String draft,
      List<FormFault> faults) {
    /** Copies the lists. */
    public Colleagues {
      notes = List.copyOf(notes);
      kinds = List.copyOf(kinds);
      faults = List.copyOf(faults);
    }
  }
}
