package wegwijs.templates.view.staff;

import java.util.List;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkLayout;

/**
 * The form by which somebody asks colleagues.
 *
 * @param warnings what in it may tell who it is about; must be confirmed
 */
public record AskPage(
    WorkLayout layout,
    String action,
    List<Choice> kinds,
    String title,
    String text,
    List<Choice> topics,
    List<String> warnings,
    List<FormFault> faults) {
  /** Copies the lists. */
  public AskPage {
    kinds = List.copyOf(kinds);
    topics = List.copyOf(topics);
    warnings = List.copyOf(warnings);
    faults = List.copyOf(faults);
  }
}
