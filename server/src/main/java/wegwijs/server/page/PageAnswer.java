package wegwijs.server.page;

import java.util.List;

/** What an address leads to. */
sealed interface PageAnswer {
  /** A page. */
  record Shown(String html) implements PageAnswer {}

  /** A page with a map whose squares come from this origin. */
  record Mapped(String html, String origin) implements PageAnswer {}

  /** A page of which a browser keeps nothing. */
  record Private(String html) implements PageAnswer {}

  /** A document for programs. */
  record Text(String type, String content) implements PageAnswer {}

  /** A page that these origins may show in a frame. */
  record Framed(String html, List<String> framers) implements PageAnswer {}

  /** A document that pages of every site may load. */
  record Shared(String type, String content) implements PageAnswer {}

  /** A document that never changes at its address. */
  record Lasting(String type, String content) implements PageAnswer {}

  /** What was sent is taken; what came of it stands at this address, within the same site. */
  record See(String address) implements PageAnswer {}

  /** What was sent is taken, and there is nothing to show. */
  record Taken() implements PageAnswer {}

  /** The form once more, as something in it must be mended. */
  record Faulty(String html) implements PageAnswer {}

  /** The page has this address, within the same site; it will not move again. */
  record Moved(String address) implements PageAnswer {}

  /** There is no such record, and as far as we know there never was. */
  record Missing() implements PageAnswer {}

  /** The record was there, but its source no longer has it. */
  record Gone() implements PageAnswer {}
}
