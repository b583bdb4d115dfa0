package wegwijs.indexer.crawl.site;

import java.time.Instant;
import java.util.Optional;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * A page that a site map names.
 *
 * @param lastmod when it changed, by what the site says
 */
public record SitemapEntry(WebUrl url, Optional<Instant> lastmod) {}
