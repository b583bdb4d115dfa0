package wegwijs.indexer.crawl.site;

import java.util.List;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/** What came of reading a site map. */
public sealed interface SitemapReading {
  /**
   * A site map or an index of them.
   *
   * @param entries the pages
   * @param sitemaps the site maps that an index names
   * @param isCutOff whether there was more than is read
   */
  record Sitemap(List<SitemapEntry> entries, List<WebUrl> sitemaps, boolean isCutOff)
      implements SitemapReading {}

  /** It cannot be read; nothing of it is used. */
  record Unreadable(Reason reason, String value) implements SitemapReading {}
}
