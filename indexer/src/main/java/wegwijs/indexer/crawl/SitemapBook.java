package wegwijs.indexer.crawl;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.store.CrawlHosts;
import wegwijs.data.store.CrawlLink;
import wegwijs.data.store.CrawlOutcome;
import wegwijs.data.store.CrawlPage;
import wegwijs.indexer.crawl.site.LastmodTrust;
import wegwijs.indexer.crawl.site.SitemapEntry;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Queues what site maps name, and compares what they say about changes with what is found. Only a
 * host that was nearly always right is believed: a page that it calls changed is visited before it
 * is due. Not for sharing between threads.
 */
final class SitemapBook {
  private final VisitSetting setting;
  private final HostMemory memory;
  private final Map<String, Instant> lastmods = new HashMap<>();

  SitemapBook(VisitSetting setting, HostMemory memory) {
    this.setting = setting;
    this.memory = memory;
  }

  /** Queues the pages that belong to the site; says nothing of the others but how it begins. */
  void queue(List<SitemapEntry> entries, LinkFinder links) {
    boolean isPlausible = LastmodTrust.isPlausible(entries, setting.around().now());
    if (!isPlausible) {
      String host = entries.getFirst().url().host();
      setting.around().issues().add(Issue.pageNoted(host, null, Reason.LASTMOD_IGNORED));
    }
    Map<WebUrl, CrawlLink> named = new LinkedHashMap<>();
    Optional<WebUrl> outside = Optional.empty();
    for (SitemapEntry entry : entries) {
      if (!setting.site().scope().hasHost(entry.url())) {
        outside = outside.or(() -> Optional.of(entry.url()));
      }
      links
          .admit(entry.url(), 1)
          .ifPresent(url -> {
            named.put(url, new CrawlLink(url.toString(), url.host(), 1, "sitemap"));
            entry
                .lastmod()
                .filter(time -> isPlausible)
                .ifPresent(time -> lastmods.put(url + "", time));
          });
    }
    outside.ifPresent(url ->
        setting
            .around()
            .issues()
            .add(Issue.pageSkipped(url.toString(), null, Reason.SITEMAP_OFF_SCOPE)));
    setting.frontier().add(setting.visit(), named.values());
    setting
        .frontier()
        .queue(setting.visit(), named.values().stream().filter(this::hasNews).toList());
  }

  private boolean hasNews(CrawlLink link) {
    Instant lastmod = lastmods.get(link.url());
    return lastmod != null && isProven(link.host()) && isAfterLastSeen(lastmod, link.url());
  }

  private boolean isProven(String name) {
    CrawlHosts.Host host = memory.get(name);
    return LastmodTrust.isProven(host.lastmodRight(), host.lastmodWrong());
  }

  private boolean isAfterLastSeen(Instant lastmod, String url) {
    return setting
        .frontier()
        .find(setting.site().source(), url)
        .map(page -> page.history().seenAt())
        .filter(lastmod::isAfter)
        .isPresent();
  }

  /** Compares what a site map said of a page with what became of it. */
  void compare(CrawlPage before, CrawlPage after) {
    Instant lastmod = lastmods.get(before.url());
    Instant seenAt = before.history().seenAt();
    CrawlOutcome outcome = after.history().outcome();
    // An address that is left for later still shows what an earlier visit brought.
    boolean isComparable =
        before.body().isPresent()
            && after.history().visitedIn() == setting.visit().number()
            && (outcome == CrawlOutcome.CHANGED || outcome == CrawlOutcome.UNCHANGED);
    if (lastmod != null && seenAt != null && isComparable) {
      boolean isRight = lastmod.isAfter(seenAt) == (outcome == CrawlOutcome.CHANGED);
      memory.put(memory.get(before.link().host()).judged(isRight));
    }
  }
}
