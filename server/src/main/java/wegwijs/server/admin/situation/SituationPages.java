package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import wegwijs.data.situation.Situations;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.Entries;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Rows;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.WorkField.Option;

/** A life event or persona as a form. Safe to share between threads. */
final class SituationPages implements Routes {
  static final String BEGIN = "/beheer/situatie-toevoegen";
  private static final String ONE = "/beheer/situaties/{naam}";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Situations situations;
  private final Vocabulary vocabulary;
  private final Entries rights;
  private final Editing editing;

  SituationPages(
      AdminFrame frame,
      GuidanceWork work,
      Situations situations,
      Vocabulary vocabulary,
      Entries rights) {
    this.frame = frame;
    this.work = work;
    this.situations = situations;
    this.vocabulary = vocabulary;
    this.rights = rights;
    this.editing = new Editing(frame, work);
  }

  static String path(FileName file) {
    return "/beheer/situaties/" + file.name();
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(BEGIN, this::begin, Part.SITUATIONS.access());
    endpoints.get(ONE, this::show, Part.SITUATIONS.access());
    endpoints.post(ONE, this::send, Part.SITUATIONS.access());
  }

  private void begin(Context context) {
    context.redirect(frame.path(context, path(file(Asked.query(context, "naam")))));
  }

  /** What several situations share has no form of one. */
  private FileName file(String name) {
    return FileName.find(SituationAdministration.FOLDER, name)
        .filter(file -> !file.equals(rights.file()))
        .orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    FileName file = file(context.pathParam("naam"));
    Map<String, Object> written = YamlTree.read(file.toString(), work.read(file));
    boolean isHidden = Tree.text(written, "hidden").equals("true");
    Map<String, Object> tree =
        written.isEmpty() || isHidden
            ? YamlTree.read(file.toString(), work.present(file))
            : written;
    editing.show(context, sheet(context, file, SituationForm.of(tree, isHidden)));
  }

  private void send(Context context) {
    FileName file = file(context.pathParam("naam"));
    SituationForm typed = SituationForm.typed(context);
    Sheet sheet = sheet(context, file, typed);
    if (Rows.isAskedFor(context)) {
      editing.refuse(context, sheet, List.of());
    } else {
      editing.take(context, sheet, new Draft(file, typed.file(file.name())), path(file));
    }
  }

  private Sheet sheet(Context context, FileName file, SituationForm form) {
    return new Sheet(
        Part.SITUATIONS,
        situations.find(file.name()).map(found -> found.title()).orElse(file.name()),
        path(file),
        file,
        true,
        new Sheet.Form(form.fields(frame, choices(context, file)), SituationForm.FIELD_BY_KEY),
        new Sheet.Around(
            List.of(new Block.Text(frame.text("admin.situation-form-intro"))),
            List.of(Block.Links.of(FilePages.link(context, frame, file)))));
  }

  private SituationForm.Choices choices(Context context, FileName file) {
    return new SituationForm.Choices(
        AdviceFields.laws(frame, vocabulary),
        rights(),
        situations.all().stream()
            .filter(other -> !other.id().equals(file.name()))
            .map(other -> new Option(other.id(), other.title()))
            .toList(),
        Asked.field(context, "erbij"));
  }

  private List<Option> rights() {
    return rights.all().entrySet().stream()
        .map(right -> new Option(right.getKey(), Tree.text(right.getValue(), "heading")))
        .toList();
  }
}
