package wegwijs.server.admin.guidance;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.server.written.Version;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/**
 * A whole file as text, with its earlier versions: for all that has no form of its own. Safe to
 * share between threads.
 */
public final class FilePages implements Routes {
  private static final String FOLDER = "/beheer/bestanden/{map}";
  private static final String ONE = FOLDER + "/{naam}";
  private static final String VERSION = ONE + "/eerder/{versie}";
  private static final String TEXT = "tekst";

  /** Files of situations and portals that are about no single one of these. */
  private static final List<String> SHARED = List.of("paths/rights.yaml", "portals/crisis.yaml");

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Editing editing;

  /** Keeps by this work. */
  public FilePages(AdminFrame frame, GuidanceWork work) {
    this.frame = frame;
    this.work = work;
    this.editing = new Editing(frame, work);
  }

  /** Where a file is edited. */
  public static String path(FileName file) {
    return "/beheer/bestanden/" + file.folder() + "/" + file.name();
  }

  /** To where a file is edited. */
  public static Link link(Context context, AdminFrame frame, FileName file) {
    return frame.linkTo(context, frame.text("admin.words-file", file.toString()), path(file));
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(FOLDER, this::begin, Part.WORDS.access());
    endpoints.get(ONE, this::show, Part.WORDS.access());
    endpoints.post(ONE, this::send, Part.WORDS.access());
    endpoints.get(VERSION, this::version, Part.WORDS.access());
    endpoints.post(VERSION, this::restore, Part.WORDS.access());
  }

  /** A new file is begun by its name. */
  private void begin(Context context) {
    String name = Asked.query(context, "naam");
    FileName file = FileName.find(context.pathParam("map"), name).orElseThrow(frame::unknown);
    context.redirect(frame.path(context, path(file)));
  }

  private FileName file(Context context) {
    return FileName.find(context.pathParam("map"), context.pathParam("naam"))
        .orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    FileName file = file(context);
    String written = work.read(file);
    editing.show(context, sheet(context, file, written.isEmpty() ? begun(file) : written));
  }

  /** What others change as a whole is begun with the text that holds now. */
  private String begun(FileName file) {
    return file.folder().equals("paths") ? work.present(file) : "";
  }

  private void send(Context context) {
    FileName file = file(context);
    Draft draft = new Draft(file, Objects.requireNonNullElse(context.formParam(TEXT), ""));
    Sheet typed = sheet(context, file, draft.text());
    List<FormFault> faults = faults(draft);
    if (faults.isEmpty()) {
      editing.take(context, typed, draft, path(file));
    } else {
      editing.refuse(context, typed, faults);
    }
  }

  /** A file about one thing must have its name, so that the next writer finds it. */
  private List<FormFault> faults(Draft draft) {
    FileName file = draft.file();
    boolean isNamed =
        List.of("paths", "portals").contains(file.folder())
            && !SHARED.contains(file.toString())
            && !draft.text().isEmpty();
    try {
      return isNamed && !file.name().equals(YamlTree.read(file.toString(), draft.text()).get("id"))
          ? List.of(new FormFault(TEXT, frame.text("admin.file-id", file.name())))
          : List.of();
    } catch (ConfigurationException e) {
      // The draft is no YAML: trying it tells where and why.
      return List.of();
    }
  }

  private Sheet sheet(Context context, FileName file, String text) {
    return new Sheet(
        part(file),
        file.toString(),
        path(file),
        file,
        true,
        new Sheet.Form(
            List.of(frame.input(Kind.LONG_AREA, TEXT, "admin.file-text", text)), Map.of()),
        new Sheet.Around(above(file), below(context, file)));
  }

  private static Part part(FileName file) {
    return switch (file.folder()) {
      case "portals" -> Part.PORTALS;
      case "paths" -> Part.SITUATIONS;
      default -> Part.WORDS;
    };
  }

  private List<Block> above(FileName file) {
    return List.of(new Block.Text(frame.text("admin.file-intro-" + file.folder())));
  }

  private List<Block> below(Context context, FileName file) {
    List<Block> blocks = new ArrayList<>();
    String present = work.present(file);
    if (!present.isEmpty()) {
      blocks.add(
          new Block.Details(
              frame.text("admin.file-program"),
              List.of(
                  new Block.Facts(List.of(new Block.Fact(file.toString(), Cell.of(present)))))));
    }
    List<Version> versions = work.versions(file);
    if (!versions.isEmpty()) {
      blocks.add(table(context, file, versions));
    }
    return blocks;
  }

  private Block table(Context context, FileName file, List<Version> versions) {
    return new Block.Table(
        frame.text("admin.file-versions"),
        List.of(frame.text("admin.audit-when"), frame.text("admin.audit-who")),
        versions.stream()
            .map(version ->
                List.of(
                    frame.link(
                        context,
                        frame.moment(version.at()),
                        path(file) + "/eerder/" + version.id()),
                    Cell.of(version.by())))
            .toList());
  }

  private void version(Context context) {
    FileName file = file(context);
    String text = earlier(context, file);
    frame.show(
        context,
        part(file),
        file.toString(),
        List.of(
            new Block.Facts(
                List.of(
                    new Block.Fact(
                        frame.text("admin.file-version"),
                        Cell.of(text.isEmpty() ? frame.text("admin.file-absent") : text)))),
            Block.Form.of(
                frame.path(context, path(file) + "/eerder/" + context.pathParam("versie")),
                frame.text("admin.file-restore"),
                WorkField.hidden("versie", work.mark(file))),
            Block.Links.of(frame.linkTo(context, frame.text("admin.file-back"), path(file)))));
  }

  private void restore(Context context) {
    FileName file = file(context);
    Draft draft = new Draft(file, earlier(context, file));
    Sheet sheet = sheet(context, file, draft.text());
    Sheet untried =
        new Sheet(
            sheet.part(), sheet.title(), sheet.path(), file, false, sheet.form(), sheet.around());
    editing.take(context, untried, draft, path(file));
  }

  private String earlier(Context context, FileName file) {
    return work.version(file, context.pathParam("versie")).orElseThrow(frame::unknown);
  }
}
