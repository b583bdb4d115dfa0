package wegwijs.server.admin.guidance;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/**
 * The blocks of a list in one file: all of them, a new one, and each as a form. Safe to share
 * between threads.
 */
public final class EntryPages implements Routes {
  private static final String NAME = "naam";
  private static final String AWAY = "weg";
  private static final String YES = "ja";

  private final AdminFrame frame;
  private final Entries entries;
  private final Editing editing;
  private final Subject subject;
  private final EntryForm form;

  /**
   * What the blocks are about.
   *
   * @param part to which the pages belong
   * @param path of the page with all of them; each stands below it by its id
   * @param begin where a new one is begun
   * @param texts the beginning of the keys of the messages about them
   */
  public record Subject(Part part, String path, String begin, String texts) {
    private String text(AdminFrame frame, String key) {
      return frame.text(texts + key);
    }

    private String one(String id) {
      return path + "/" + id;
    }
  }

  /** Keeps by this work. */
  public EntryPages(
      AdminFrame frame, GuidanceWork work, Entries entries, Subject subject, EntryForm form) {
    this.frame = frame;
    this.entries = entries;
    this.editing = new Editing(frame, work);
    this.subject = subject;
    this.form = form;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(subject.path(), this::list, Access.ADMINISTRATOR);
    endpoints.get(subject.begin(), this::begin, Access.ADMINISTRATOR);
    endpoints.get(subject.one("{id}"), this::show, Access.ADMINISTRATOR);
    endpoints.post(subject.one("{id}"), this::send, Access.ADMINISTRATOR);
  }

  private void list(Context context) {
    String title = subject.text(frame, "all");
    frame.show(
        context,
        subject.part(),
        title,
        List.of(
            new Block.Text(subject.text(frame, "all-intro")),
            new Block.Table(
                title,
                form.columns().stream().map(frame::text).toList(),
                entries.all().entrySet().stream()
                    .map(entry -> row(context, entry.getKey(), form.read(entry.getValue())))
                    .toList()),
            new Block.Heading(subject.text(frame, "new")),
            Block.Form.quietQuery(
                frame.path(context, subject.begin()),
                frame.text("admin.situation-begin"),
                frame.input(Kind.TEXT, NAME, subject.texts() + "id", "")),
            fileLink(context)));
  }

  private List<Cell> row(Context context, String id, Map<String, String> texts) {
    return List.of(
        frame.link(context, title(texts), subject.one(id)), Cell.of(form.beside(id, texts)));
  }

  private static String title(Map<String, String> texts) {
    return texts.values().iterator().next();
  }

  private Block fileLink(Context context) {
    return Block.Links.of(FilePages.link(context, frame, entries.file()));
  }

  private void begin(Context context) {
    context.redirect(frame.path(context, subject.one(id(Asked.query(context, NAME)))));
  }

  /** An id is a name like that of a file. */
  private String id(String asked) {
    return FileName.find(entries.file().folder(), asked)
        .map(FileName::name)
        .orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    String id = id(context.pathParam("id"));
    editing.show(context, sheet(context, id, form.read(entries.get(id)), false));
  }

  private void send(Context context) {
    String id = id(context.pathParam("id"));
    Map<String, String> texts = new LinkedHashMap<>();
    form.read(Map.of()).keySet().forEach(name -> texts.put(name, Asked.field(context, name)));
    boolean isAway = Asked.field(context, AWAY).equals(YES);
    editing.take(
        context,
        sheet(context, id, texts, isAway),
        entries.draft(id, isAway ? Map.of() : form.write(texts)),
        subject.path());
  }

  private Sheet sheet(Context context, String id, Map<String, String> texts, boolean isAway) {
    List<WorkField> fields = new ArrayList<>(form.fields(frame, texts));
    fields.add(frame.input(Kind.TICK, AWAY, subject.texts() + AWAY, isAway ? YES : ""));
    return new Sheet(
        subject.part(),
        title(texts).isEmpty() ? id : title(texts),
        subject.one(id),
        entries.file(),
        true,
        new Sheet.Form(fields, form.nameByKey()),
        new Sheet.Around(
            List.of(new Block.Text(subject.text(frame, "intro"))), List.of(fileLink(context))));
  }
}
