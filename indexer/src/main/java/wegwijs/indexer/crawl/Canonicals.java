package wegwijs.indexer.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.store.CrawlBody;
import wegwijs.data.store.CrawlPage;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Which pages are the same as another, by the address that they call their own. That is believed
 * only when it is sane: many sites name their home page on every page.
 *
 * @param others the addresses of the pages that another page stands for
 * @param disbelieved the pages of which the address that they call their own is not believed
 */
record Canonicals(Set<String> others, List<CrawlPage> disbelieved) {
  /** More different pages than these cannot be one page. */
  private static final int MOST_CONTENTS = 2;

  static Canonicals of(List<CrawlPage> present) {
    Map<String, CrawlPage> byUrl =
        present.stream().collect(Collectors.toMap(CrawlPage::url, page -> page));
    Map<String, Set<String>> contents = new HashMap<>();
    for (CrawlPage page : present) {
      page.pointsTo()
          .ifPresent(
              target -> contents.computeIfAbsent(target, key -> new HashSet<>()).add(hash(page)));
    }
    Map<Boolean, List<CrawlPage>> byBelief =
        present.stream()
            .filter(page -> page.pointsTo().isPresent())
            .collect(
                Collectors.partitioningBy(page ->
                    page.pointsTo()
                        .filter(target ->
                            contents.getOrDefault(target, Set.of()).size() <= MOST_CONTENTS)
                        .map(byUrl::get)
                        .filter(target -> isSane(page, target))
                        .isPresent()));
    return new Canonicals(
        byBelief.getOrDefault(true, List.of()).stream()
            .map(CrawlPage::url)
            .collect(Collectors.toSet()),
        byBelief.getOrDefault(false, List.of()));
  }

  /** One issue for each address that is not believed, at the first page that names it. */
  List<Issue> issues() {
    Map<String, CrawlPage> first = new LinkedHashMap<>();
    disbelieved.forEach(page -> first.putIfAbsent(page.pointsTo().orElseThrow(), page));
    return first.entrySet().stream()
        .map(entry ->
            Issue.pageNoted(entry.getValue().url(), entry.getKey(), Reason.CANONICAL_IGNORED))
        .toList();
  }

  private static boolean isSane(CrawlPage page, CrawlPage target) {
    boolean isHome = WebUrl.parse(target.url()).filter(WebUrl::isHome).isPresent();
    // Two pages that name each other would both vanish.
    boolean isFinal = target.pointsTo().isEmpty();
    return isFinal && (!isHome || hash(page).equals(hash(target)));
  }

  private static String hash(CrawlPage page) {
    return page.body().map(CrawlBody::contentHash).orElse("");
  }
}
