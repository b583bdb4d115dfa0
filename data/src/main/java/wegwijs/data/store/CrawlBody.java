package wegwijs.data.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last body of a page, which lies in the cache folder.
 *
 * @param file its name in the folder of the source
 * @param contentType the header as it was sent; empty when there was none
 * @param contentHash of what the page says
 * @param etag to ask the site whether it changed
 * @param lastModified to ask the site whether it changed
 * @param fetchedAt when this body came
 */
public record CrawlBody(
    String file,
    String contentType,
    String contentHash,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant fetchedAt) {
  /** The same body, with what the site said most recently to recognise it by. */
  public CrawlBody withValidators(@Nullable String newEtag, @Nullable String newLastModified) {
    return new CrawlBody(
        file,
        contentType,
        contentHash,
        newEtag == null ? etag : newEtag,
        newLastModified == null ? lastModified : newLastModified,
        fetchedAt);
  }
}
