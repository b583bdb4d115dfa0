package wegwijs.server.page;

/** What an address leads to. */
sealed interface PageAnswer {
  /** A page. */
  record Shown(String html) implements PageAnswer {}

  /** A document for programs. */
  record Text(String type, String content) implements PageAnswer {}

  /** The page has this address, within the same site; it will not move again. */
  record Moved(String address) implements PageAnswer {}

  /** There is no such record, and as far as we know there never was. */
  record Missing() implements PageAnswer {}

  /** The record was there, but its source no longer has it. */
  record Gone() implements PageAnswer {}
}
