package wegwijs.server.staff.board;

import java.time.Instant;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.board.Discussion;
import wegwijs.server.office.board.Post;

/** Discussions in words. Safe to share between threads. */
record BoardWords(WorkFrame frame) {
  String kind(Post.Kind kind) {
    return frame.text(
        switch (kind) {
          case QUESTION -> "staff.board.question";
          case CASE -> "staff.board.case";
          case ADVICE -> "staff.board.advice";
          case SUPPORTER -> "staff.board.supporter";
        });
  }

  String state(Discussion.State state) {
    return frame.text(
        switch (state) {
          case OPEN -> "staff.board.open";
          case CLOSED -> "staff.board.closed";
          case HIDDEN -> "staff.board.hidden";
        });
  }

  String source(Author by, Instant at) {
    return frame.text(
        "staff.by", by.name(), frame.pages().words().date(at.atZone(DutchTime.ZONE).toLocalDate()));
  }
}
