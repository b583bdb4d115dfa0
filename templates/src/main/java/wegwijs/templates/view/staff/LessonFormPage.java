package wegwijs.templates.view.staff;

import java.util.List;
import java.util.Map;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkLayout;

/** The form of something to learn from; text fields by name. */
public record LessonFormPage(
    WorkLayout layout,
    String action,
    List<Choice> kinds,
    Map<String, String> fields,
    List<Choice> topics,
    List<FormFault> faults) {
  /** Copies the lists. */
  public LessonFormPage {
    kinds = List.copyOf(kinds);
    fields = Map.copyOf(fields);
    topics = List.copyOf(topics);
    faults = List.copyOf(faults);
  }

  /** What stands in a text field; "" when nothing does. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
