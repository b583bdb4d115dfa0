package wegwijs.indexer.crawl.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/** What came of one request. */
public sealed interface Answer {
  /** The address that was asked. */
  WebUrl url();

  /**
   * A whole body.
   *
   * @param contentType the header; empty when there was none
   * @param robotsTags the values of X-Robots-Tag
   * @param body unpacked; empty when the request named a file, which holds it then
   * @param notes what was odd and could be mended
   */
  record Fetched(
      WebUrl url,
      String contentType,
      Validators validators,
      List<String> robotsTags,
      ByteString body,
      List<Reason> notes)
      implements Answer {}

  /** The body that we have is still the one (304). */
  record NotModified(WebUrl url, Validators validators) implements Answer {}

  /** The address leads on; whoever asked decides whether to follow. */
  record Redirected(WebUrl url, String location) implements Answer {}

  /** There is no such page (404), or no longer (410). */
  record Absent(WebUrl url, boolean isWithdrawn) implements Answer {}

  /** The site does not give the page (401, 403 and every 4xx that says nothing else). */
  record Blocked(WebUrl url, int status) implements Answer {}

  /** The site asks to come back later (429 or 503). */
  record Busy(WebUrl url, int status, Optional<Duration> retryAfter) implements Answer {}

  /** We do not go there, or do not take what is there; asking again would not help. */
  record Refused(WebUrl url, Reason reason, String value) implements Answer {}

  /** It went wrong; asking again may help. */
  record Failed(WebUrl url, Reason reason, String value) implements Answer {}
}
