package wegwijs.server.admin.guidance;

import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.Part;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.WorkField;

/**
 * A page with a form behind which stands a file. Immutable.
 *
 * @param path of the page, to which the form is sent too
 * @param isTried whether the writer first sees what the draft would do
 * @param form what is filled in
 * @param around what else stands on the page
 */
public record Sheet(
    Part part,
    String title,
    String path,
    FileName file,
    boolean isTried,
    Form form,
    Around around) {
  /**
   * What is filled in.
   *
   * @param nameByKey which field stands for which key of the file, with dots between the keys above
   *     it; a mistake in another key is told at the first field
   */
  public record Form(List<WorkField> fields, Map<String, String> nameByKey) {
    /** Copies both. */
    public Form {
      fields = List.copyOf(fields);
      nameByKey = Map.copyOf(nameByKey);
    }
  }

  /** What stands above and below the form. */
  public record Around(List<Block> above, List<Block> below) {
    /** Copies the blocks. */
    public Around {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }
  }

  /** Id of the field in which a mistake of a draft was made. */
  String fieldOf(Draft draft, Mistake mistake) {
    boolean isHere = mistake.file().equals(file.name() + ".yaml");
    return KeyPath.find(draft.text(), isHere ? mistake.line() : 0, form.nameByKey())
        .orElseGet(() -> form.fields().getFirst().caption().id());
  }
}
