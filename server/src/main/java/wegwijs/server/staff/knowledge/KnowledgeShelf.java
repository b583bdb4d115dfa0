package wegwijs.server.staff.knowledge;

import java.util.List;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.knowledge.Knowledge;
import wegwijs.server.office.knowledge.Lesson;
import wegwijs.server.staff.Topics;
import wegwijs.server.staff.texts.Listed;
import wegwijs.server.staff.texts.Piece;
import wegwijs.server.staff.texts.Shelf;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.staff.BoardPage;

/** The lessons that everybody of a portal may read. Safe to share between threads. */
public final class KnowledgeShelf implements Shelf {
  private final WorkFrame frame;
  private final Knowledge knowledge;
  private final Topics topics;

  /** The lessons of a portal. */
  public KnowledgeShelf(WorkFrame frame, Knowledge knowledge, Topics topics) {
    this.frame = frame;
    this.knowledge = knowledge;
    this.topics = topics;
  }

  @Override
  public List<Piece> list(String portal, String base) {
    return knowledge.list(portal).stream()
        .filter(Knowledge.Item::isPublished)
        .map(item ->
            new Piece(
                item.id(),
                item.lesson().text() + "\n" + topics.labels(item.lesson().topics()),
                listed(item, base)))
        .toList();
  }

  Listed listed(Knowledge.Item item, String base) {
    return new Listed(
        item.lesson().topics(),
        new BoardPage.Item(
            new Link(item.lesson().title(), base + "/kennis/" + item.id()),
            kind(item.lesson().kind()),
            topics.labels(item.lesson().topics()),
            source(item),
            item.isPublished() ? "" : frame.text("staff.knowledge.draft")));
  }

  String kind(Lesson.Kind kind) {
    return frame.text(
        switch (kind) {
          case NEWS -> "staff.knowledge.news";
          case COURSE -> "staff.knowledge.course";
        });
  }

  String source(Knowledge.Item item) {
    return frame.text(
        "staff.by",
        item.by().name(),
        frame.pages().words().date(item.at().atZone(DutchTime.ZONE).toLocalDate()));
  }
}
