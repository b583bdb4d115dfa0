package wegwijs.templates.view.staff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkLayout;

/**
 * The form of somebody who thinks along.
 *
 * @param fields what stands in the text fields, by name
 * @param remove address at which they are removed; absent for a new one
 */
public record SupporterFormPage(
    WorkLayout layout,
    String action,
    Map<String, String> fields,
    List<Choice> kinds,
    List<Choice> themes,
    boolean published,
    List<FormFault> faults,
    @Nullable String remove) {
  /** Copies the lists. */
  public SupporterFormPage {
    fields = Map.copyOf(fields);
    kinds = List.copyOf(kinds);
    themes = List.copyOf(themes);
    faults = List.copyOf(faults);
  }

  /** What stands in a text field; "" when nothing does. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
