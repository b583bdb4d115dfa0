package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.situation.Situations;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Rows;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.WorkField.Option;

/** A life event or persona as a form. Safe to share between threads. */
final class SituationPages implements Routes {
  static final String BEGIN = "/beheer/situatie-toevoegen";
  static final FileName RIGHTS = new FileName(SituationAdministration.FOLDER, "rights");

  private static final String ONE = "/beheer/situaties/{naam}";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Situations situations;
  private final Vocabulary vocabulary;
  private final Editing editing;

  SituationPages(
      AdminFrame frame, GuidanceWork work, Situations situations, Vocabulary vocabulary) {
    this.frame = frame;
    this.work = work;
    this.situations = situations;
    this.vocabulary = vocabulary;
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
        .filter(file -> !file.equals(RIGHTS))
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
            List.of(
                new Block.Links(
                    List.of(
                        new Link(
                            frame.text("admin.words-file", file.toString()),
                            frame.path(context, FilePages.path(file))))))));
  }

  private SituationForm.Choices choices(Context context, FileName file) {
    List<Option> laws = new ArrayList<>();
    laws.add(new Option("", frame.text("admin.situation-no-law")));
    vocabulary.facet(FacetId.LAW).stream()
        .flatMap(Facet::allTerms)
        .forEach(law -> laws.add(new Option(law.id(), law.label())));
    return new SituationForm.Choices(
        laws,
        rights(),
        situations.all().stream()
            .filter(other -> !other.id().equals(file.name()))
            .map(other -> new Option(other.id(), other.title()))
            .toList(),
        Asked.field(context, "erbij"));
  }

  /** Rights that were written in the browser come beside those of the program, or replace them. */
  private List<Option> rights() {
    Map<String, Option> byId = new LinkedHashMap<>();
    for (String text : List.of(work.present(RIGHTS), work.read(RIGHTS))) {
      Tree.maps(YamlTree.read(RIGHTS.toString(), text), "rights")
          .forEach(right -> {
            String id = Tree.text(right, "id");
            byId.put(id, new Option(id, Tree.text(right, "heading")));
          });
    }
    return List.copyOf(byId.values());
  }
}
