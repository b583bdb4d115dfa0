package wegwijs.indexer.crawl;

import java.net.URI;
import java.time.Instant;

/** A page as a web server sent it, after redirects and decompression. Immutable. */
public final class Page {
  private final URI url;
  private final String contentType;
  private final Instant fetchedAt;
  private final byte[] body;

  /**
   * A page.
   *
   * @param url where it was found in the end, absolute
   * @param contentType the header as it was sent; empty when there was none
   * @param fetchedAt when the body came; of a page that did not change since, the first time
   */
  public Page(URI url, String contentType, Instant fetchedAt, byte[] body) {
    this.url = url;
    this.contentType = contentType;
    this.fetchedAt = fetchedAt;
    this.body = body.clone();
  }

  /** Where the page was found in the end. */
  public URI url() {
    return url;
  }

  /** The Content-Type header; empty when there was none. */
  public String contentType() {
    return contentType;
  }

  /** When this body came. */
  public Instant fetchedAt() {
    return fetchedAt;
  }

  /** The bytes, a copy. */
  public byte[] body() {
    return body.clone();
  }
}
