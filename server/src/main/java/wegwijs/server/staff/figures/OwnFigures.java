package wegwijs.server.staff.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Discussion;
import wegwijs.server.office.knowledge.Knowledge;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.staff.Topics;

/**
 * What follows from the work of colleagues among each other: who think along and how often they
 * were chosen, what was asked on the board, what was learned. Safe to share between threads.
 */
public final class OwnFigures implements FigureSource {
  private final WorkFrame frame;
  private final Supporters supporters;
  private final Board board;
  private final Knowledge knowledge;
  private final Topics topics;

  /** Figures of these. */
  public OwnFigures(
      WorkFrame frame, Supporters supporters, Board board, Knowledge knowledge, Topics topics) {
    this.frame = frame;
    this.supporters = supporters;
    this.board = board;
    this.knowledge = knowledge;
    this.topics = topics;
  }

  @Override
  public List<Figure> figures(String portal) {
    List<Figure> figures = new ArrayList<>();
    supporters
        .reach(portal)
        .forEach((month, chosen) ->
            figures.add(
                new Figure(
                    month,
                    Figure.Kind.SUPPORTERS,
                    "",
                    chosen.values().stream().mapToInt(Integer::intValue).sum())));
    board.list(portal, true).forEach(asked -> addAsked(figures, asked));
    knowledge.list(portal).stream()
        .flatMap(item -> knowledge.done(item.id()).stream())
        .forEach(done -> figures.add(new Figure(month(done.at()), Figure.Kind.LEARNING, "", 1)));
    return figures;
  }

  private void addAsked(List<Figure> figures, Discussion asked) {
    YearMonth month = month(asked.at());
    figures.add(new Figure(month, Figure.Kind.BOARD, "", 1));
    String kind = asked.post().kind().name().toLowerCase(Locale.ROOT);
    figures.add(new Figure(month, Figure.Kind.BOARD, frame.text("staff.board." + kind), 1));
    asked
        .post()
        .topics()
        .forEach(topic -> {
          String label = topics.labels(List.of(topic));
          if (!label.isEmpty()) {
            figures.add(new Figure(month, Figure.Kind.BOARD, label, 1));
          }
        });
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(at.atZone(DutchTime.ZONE));
  }
}
