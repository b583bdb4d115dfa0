package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wegwijs.data.situation.Situation;
import wegwijs.data.situation.Situations;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Entries;
import wegwijs.server.admin.guidance.EntryPages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField.Kind;

/**
 * The front door of this package: all life events and personas, a new one, and the rights to which
 * they point.
 */
public final class SituationAdministration implements Routes {
  static final String FOLDER = "paths";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Situations situations;
  private final List<Routes> pages;

  /**
   * Pages about the situations that hold now.
   *
   * @param vocabulary has the laws on which they rest
   */
  public SituationAdministration(
      AdminFrame frame, GuidanceWork work, Situations situations, Vocabulary vocabulary) {
    Entries rights = new Entries(work, new FileName(FOLDER, "rights"), "rights");
    this.pages =
        List.of(
            new SituationPages(frame, work, situations, vocabulary, rights),
            new EntryPages(frame, work, rights, RightForm.SUBJECT, new RightForm(vocabulary)));
    this.frame = frame;
    this.work = work;
    this.situations = situations;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.SITUATIONS.path(), this::show, Part.SITUATIONS.access());
    pages.forEach(page -> page.register(endpoints));
  }

  private void show(Context context) {
    List<FileName> written = work.list(FOLDER);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.situations-intro")));
    blocks.add(
        new Block.Table(
            frame.text("admin.situations"),
            List.of(
                frame.text("admin.situation-title"),
                frame.text("admin.situation-id"),
                frame.text("admin.situation-origin")),
            situations.all().stream().map(each -> row(context, each, written)).toList()));
    hidden(context, written, blocks);
    blocks.add(new Block.Heading(frame.text("admin.situation-new")));
    blocks.add(
        Block.Form.quietQuery(
            frame.path(context, SituationPages.BEGIN),
            frame.text("admin.situation-begin"),
            frame.input(Kind.TEXT, "naam", "admin.situation-id", "")));
    blocks.add(
        Block.Links.of(
            frame.linkTo(context, frame.text("admin.situation-rights"), RightForm.SUBJECT.path())));
    frame.show(context, Part.SITUATIONS, frame.text("admin.situations"), blocks);
  }

  private List<Cell> row(Context context, Situation situation, List<FileName> written) {
    FileName file = new FileName(FOLDER, situation.id());
    String origin = written.contains(file) ? "admin.situation-written" : "admin.situation-program";
    return List.of(
        frame.link(context, situation.title(), SituationPages.path(file)),
        Cell.of(situation.id()),
        Cell.of(frame.text(origin)));
  }

  /** What was taken off the site can be found again here. */
  private void hidden(Context context, List<FileName> written, List<Block> blocks) {
    Set<String> shown = new HashSet<>();
    situations.all().forEach(situation -> shown.add(situation.id()));
    List<Link> links =
        written.stream()
            .filter(file -> !shown.contains(file.name()) && !file.name().equals("rights"))
            .map(file -> frame.linkTo(context, file.name(), SituationPages.path(file)))
            .toList();
    if (!links.isEmpty()) {
      blocks.add(new Block.Heading(frame.text("admin.situation-hidden")));
      blocks.add(new Block.Links(links));
    }
  }
}
