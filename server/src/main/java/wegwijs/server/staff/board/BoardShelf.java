package wegwijs.server.staff.board;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Discussion;
import wegwijs.server.staff.Topics;
import wegwijs.server.staff.texts.Listed;
import wegwijs.server.staff.texts.Piece;
import wegwijs.server.staff.texts.Shelf;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.staff.BoardPage;

/** The discussions that everybody of a portal may read. Safe to share between threads. */
public final class BoardShelf implements Shelf {
  private final Board board;
  private final Topics topics;
  private final BoardWords words;

  /** The discussions of this board. */
  public BoardShelf(WorkFrame frame, Board board, Topics topics) {
    this.board = board;
    this.topics = topics;
    words = new BoardWords(frame);
  }

  @Override
  public List<Piece> list(String portal, String base) {
    return board.list(portal, false).stream()
        .map(discussion -> new Piece(discussion.id(), text(discussion), listed(discussion, base)))
        .toList();
  }

  private String text(Discussion discussion) {
    return Stream.concat(
            Stream.of(discussion.post().text(), topics.labels(discussion.post().topics())),
            board.answers(discussion.id()).stream()
                .filter(answer -> !answer.isHidden())
                .map(Discussion.Answer::text))
        .collect(Collectors.joining("\n"));
  }

  Listed listed(Discussion discussion, String base) {
    return new Listed(
        discussion.post().topics(),
        new BoardPage.Item(
            new Link(discussion.post().title(), base + "/prikbord/" + discussion.id()),
            words.kind(discussion.post().kind()),
            topics.labels(discussion.post().topics()),
            words.source(discussion.by(), discussion.at()),
            discussion.state() == Discussion.State.OPEN ? "" : words.state(discussion.state())));
  }
}
