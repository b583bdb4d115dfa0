package wegwijs.indexer.crawl.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a site recognises the body that we have (RFC 9110, 8.8).
 *
 * @param etag its tag
 * @param lastModified its date, as the site wrote it
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** There is no body. */
  public static final Validators NONE = new Validators(null, null);

  /** Drops what cannot be sent back in a header. */
  public Validators {
    etag = sendable(etag);
    lastModified = sendable(lastModified);
  }

  private static @Nullable String sendable(@Nullable String value) {
    return value != null && value.chars().allMatch(sign -> sign >= ' ' && sign <= '~')
        ? value
        : null;
  }
}
