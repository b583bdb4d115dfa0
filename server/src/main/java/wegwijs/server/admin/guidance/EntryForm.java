package wegwijs.server.admin.guidance;

import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.templates.view.work.WorkField;

/** How a block of a list stands on a form. Safe to share between threads. */
public interface EntryForm {
  /** Its fields and what a block says in each; the first is its title. */
  Map<String, String> read(Map<String, Object> entry);

  /** What a file says of what was filled in, without the id. */
  Map<String, Object> write(Map<String, String> texts);

  /** All of it to fill in. */
  List<WorkField> fields(AdminFrame frame, Map<String, String> texts);

  /** Which field stands for which key of the file, with dots between the keys above it. */
  Map<String, String> nameByKey();

  /** Keys of the messages that head the two columns in which all blocks stand. */
  List<String> columns();

  /** What stands beside the title of a block. */
  String beside(String id, Map<String, String> texts);
}
