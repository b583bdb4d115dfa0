package wegwijs.server.api.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which page is asked for, and in which form.
 *
 * @param isStream whether everything is wanted as one line of JSON a thing, without pages
 */
record Paging(int page, int size, boolean isStream) {
  static final String PAGE = "page";
  static final String PER_PAGE = "per_page";
  static final String FORMAT = "format";

  private static final int DEFAULT_SIZE = 25;
  private static final int MOST = 100;
  private static final int LAST_PAGE = 10_000_000;

  static Paging of(HsdsParameters parameters) {
    return new Paging(
        parameters.number(PAGE, LAST_PAGE).orElse(1),
        parameters.number(PER_PAGE, MOST).orElse(DEFAULT_SIZE),
        parameters.choice(FORMAT, List.of("json", "ndjson")).equals("ndjson"));
  }

  /** The envelope of the specification around a page, without its contents. */
  Map<String, Object> envelope(int total, int onThisPage) {
    int pages = Math.ceilDiv(total, size);
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("total_items", total);
    envelope.put("total_pages", pages);
    envelope.put("page_number", page);
    envelope.put("size", onThisPage);
    envelope.put("first_page", page == 1);
    envelope.put("last_page", page >= pages);
    envelope.put("empty", onThisPage == 0);
    return envelope;
  }
}
