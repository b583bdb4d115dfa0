package wegwijs.server.admin.situation;

import java.util.List;
import java.util.Map;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.EntryForm;
import wegwijs.server.admin.guidance.EntryPages;
import wegwijs.templates.view.work.WorkField;

/**
 * A right to which situations point, as a form.
 *
 * @param vocabulary has the laws on which it may rest
 */
record RightForm(Vocabulary vocabulary) implements EntryForm {
  static final EntryPages.Subject SUBJECT =
      new EntryPages.Subject(
          Part.SITUATIONS, "/beheer/rechten", "/beheer/recht-toevoegen", "admin.right-");

  @Override
  public Map<String, String> read(Map<String, Object> entry) {
    return AdviceFields.read(entry);
  }

  @Override
  public Map<String, Object> write(Map<String, String> texts) {
    return AdviceFields.tree(texts);
  }

  @Override
  public List<WorkField> fields(AdminFrame frame, Map<String, String> texts) {
    return AdviceFields.of(frame, texts, AdviceFields.laws(frame, vocabulary));
  }

  @Override
  public Map<String, String> nameByKey() {
    return AdviceFields.fieldByKey("rights");
  }

  @Override
  public List<String> columns() {
    return List.of("admin.situation-kop", "admin.right-id");
  }

  @Override
  public String beside(String id, Map<String, String> texts) {
    return id;
  }
}
