package wegwijs.server.admin.words;

import io.javalin.http.Context;
import java.util.List;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;

/** Own words that mean the same, wider words and words of other languages. Safe to share. */
final class SynonymPages implements Routes {
  static final String PATH = "/beheer/woorden/gelijk";
  private static final FileName FILE = new FileName("words", "synonyms");

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Editing editing;

  SynonymPages(AdminFrame frame, GuidanceWork work) {
    this.frame = frame;
    this.work = work;
    this.editing = new Editing(frame, work);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, this::show, Part.WORDS.access());
    endpoints.post(PATH, this::send, Part.WORDS.access());
  }

  private void show(Context context) {
    editing.show(context, sheet(context, SynonymForm.read(FILE.toString(), work.read(FILE))));
  }

  private void send(Context context) {
    SynonymForm typed = SynonymForm.typed(context);
    List<FormFault> faults = typed.faults(frame);
    if (faults.isEmpty()) {
      editing.take(context, sheet(context, typed), new Draft(FILE, typed.text()), PATH);
    } else {
      editing.refuse(context, sheet(context, typed), faults);
    }
  }

  private Sheet sheet(Context context, SynonymForm form) {
    return new Sheet(
        Part.WORDS,
        frame.text("admin.synonyms"),
        PATH,
        FILE,
        true,
        new Sheet.Form(form.fields(frame), SynonymForm.NAME_BY_KEY),
        new Sheet.Around(
            List.of(new Block.Text(frame.text("admin.synonyms-intro"))),
            List.of(
                Block.Links.of(
                    FilePages.link(context, frame, FILE),
                    frame.linkTo(context, frame.text("admin.words-back"), Part.WORDS.path())))));
  }
}
