package wegwijs.indexer.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import wegwijs.data.place.Places;
import wegwijs.indexer.crawl.Page;

/** Pages made of a few words, and what is extracted from them. */
final class Pages {
  static final Extractor EXTRACTOR = new Extractor(Optional.empty(), Places.shipped());

  private Pages() {}

  static Page page(String html) {
    return page("https://www.delinde.example.nl/hulp", html);
  }

  static Page page(String url, String html) {
    return new Page(
        URI.create(url),
        "text/html; charset=utf-8",
        Instant.parse("2026-01-15T09:00:00Z"),
        html.getBytes(StandardCharsets.UTF_8));
  }

  /** A service page around some HTML of its main part. */
  static Page service(String html) {
    return page(
        "<title>Maatjes - Welzijn De Linde</title><main><h1>Maatjes</h1><p>Een maatje komt elke"
            + " week bij u langs voor een praatje of een wandeling in de buurt.</p>"
            + html
            + "</main>");
  }

  static Extraction.Extracted extracted(Page page) {
    Extraction extraction = EXTRACTOR.extract(page);
    if (extraction instanceof Extraction.Extracted found) {
      return found;
    }
    throw new AssertionError(extraction);
  }

  static ExtractedRecord record(Page page) {
    return extracted(page).records().getFirst();
  }
}
