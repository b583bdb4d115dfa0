package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.Entries;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/** The rights to which situations point, each as a form. Safe to share between threads. */
final class RightPages implements Routes {
  static final String ALL = "/beheer/rechten";

  private static final String ONE = ALL + "/{recht}";
  private static final String BEGIN = "/beheer/recht-toevoegen";
  private static final String AWAY = "weg";

  private final AdminFrame frame;
  private final Vocabulary vocabulary;
  private final Entries rights;
  private final Editing editing;

  RightPages(AdminFrame frame, GuidanceWork work, Vocabulary vocabulary, Entries rights) {
    this.frame = frame;
    this.vocabulary = vocabulary;
    this.rights = rights;
    this.editing = new Editing(frame, work);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(ALL, this::list, Part.SITUATIONS.access());
    endpoints.get(BEGIN, this::begin, Part.SITUATIONS.access());
    endpoints.get(ONE, this::show, Part.SITUATIONS.access());
    endpoints.post(ONE, this::send, Part.SITUATIONS.access());
  }

  private void list(Context context) {
    frame.show(
        context,
        Part.SITUATIONS,
        frame.text("admin.rights"),
        List.of(
            new Block.Text(frame.text("admin.rights-intro")),
            new Block.Table(
                frame.text("admin.rights"),
                List.of(frame.text("admin.situation-kop"), frame.text("admin.right-id")),
                rights.all().entrySet().stream()
                    .map(right -> row(context, right.getKey(), right.getValue()))
                    .toList()),
            new Block.Heading(frame.text("admin.right-new")),
            new Block.Form(
                frame.path(context, BEGIN),
                List.of(
                    WorkField.of(
                        Kind.TEXT,
                        "naam",
                        frame.text("admin.right-id"),
                        frame.text("admin.right-id-hint"),
                        "")),
                frame.text("admin.situation-begin"),
                true,
                true),
            fileLink(context)));
  }

  private List<Cell> row(Context context, String id, Map<String, Object> right) {
    return List.of(frame.link(context, Tree.text(right, "heading"), path(id)), Cell.of(id));
  }

  private Block fileLink(Context context) {
    return new Block.Links(
        List.of(
            new Link(
                frame.text("admin.words-file", rights.file().toString()),
                frame.path(context, FilePages.path(rights.file())))));
  }

  private static String path(String right) {
    return ALL + "/" + right;
  }

  private void begin(Context context) {
    context.redirect(frame.path(context, path(id(Asked.query(context, "naam")))));
  }

  /** The id of a right is a name like that of a file. */
  private String id(String asked) {
    return FileName.find(SituationAdministration.FOLDER, asked)
        .map(FileName::name)
        .orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    String id = id(context.pathParam("recht"));
    editing.show(context, sheet(context, id, AdviceFields.read(rights.get(id)), false));
  }

  private void send(Context context) {
    String id = id(context.pathParam("recht"));
    Map<String, String> texts = new LinkedHashMap<>();
    AdviceFields.NAMES.forEach(name -> texts.put(name, Asked.field(context, name)));
    boolean isAway = Asked.field(context, AWAY).equals("ja");
    editing.take(
        context,
        sheet(context, id, texts, isAway),
        rights.draft(id, isAway ? Map.of() : AdviceFields.tree(texts)),
        ALL);
  }

  private Sheet sheet(Context context, String id, Map<String, String> texts, boolean isAway) {
    String heading = texts.getOrDefault(AdviceFields.HEADING, "");
    List<WorkField> fields =
        new ArrayList<>(AdviceFields.of(frame, texts, AdviceFields.laws(frame, vocabulary)));
    fields.add(
        WorkField.of(
            Kind.TICK,
            AWAY,
            frame.text("admin.right-weg"),
            frame.text("admin.right-weg-hint"),
            isAway ? "ja" : ""));
    return new Sheet(
        Part.SITUATIONS,
        heading.isEmpty() ? id : heading,
        path(id),
        rights.file(),
        true,
        new Sheet.Form(fields, AdviceFields.fieldByKey("rights")),
        new Sheet.Around(
            List.of(new Block.Text(frame.text("admin.right-intro"))), List.of(fileLink(context))));
  }
}
