package wegwijs.indexer.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wegwijs.indexer.crawl.url.UrlShape;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/**
 * How many addresses of which shape are taken in, so that calendars and filters without end are cut
 * off, and told. Not for sharing between threads.
 */
final class UrlBudget {
  static final int LONGEST_URL = 2_048;
  static final int MOST_PARAMETERS = 5;
  static final int MOST_OF_PATTERN = 200;

  private final Scope scope;
  private final Issues issues;
  private final Set<WebUrl> known = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Integer> patterns = new HashMap<>();
  private boolean isFull;

  UrlBudget(Scope scope, Issues issues) {
    this.scope = scope;
    this.issues = issues;
  }

  /** Counts an address that is known already. */
  void note(WebUrl url) {
    if (known.add(url)) {
      UrlShape.pattern(url).ifPresent(pattern -> patterns.merge(pattern, 1, Integer::sum));
    }
  }

  /** Whether an address may be taken in; if so it counts, and if not it is told why. */
  boolean admits(WebUrl url, int depth) {
    if (known.contains(url)) {
      return true;
    }
    Optional<Reason> reason = refusal(url, depth);
    if (reason.isEmpty()) {
      note(url);
    } else {
      tell(url, reason.get());
    }
    return reason.isEmpty();
  }

  private Optional<Reason> refusal(WebUrl url, int depth) {
    if (url.toString().length() > LONGEST_URL) {
      return Optional.of(Reason.URL_TOO_LONG);
    }
    if (UrlShape.countParameters(url) > MOST_PARAMETERS) {
      return Optional.of(Reason.URL_TOO_MANY_PARAMETERS);
    }
    if (UrlShape.repeatsItself(url)) {
      return Optional.of(Reason.URL_REPEATS_ITSELF);
    }
    if (depth > scope.maxDepth()) {
      return Optional.of(Reason.URL_TOO_DEEP);
    }
    if (UrlShape.pattern(url).map(key -> patterns.getOrDefault(key, 0)).orElse(0)
        >= MOST_OF_PATTERN) {
      return Optional.of(Reason.URL_PATTERN_FULL);
    }
    if (known.size() >= scope.maxPages()) {
      isFull = true;
      return Optional.of(Reason.SITE_TOO_LARGE);
    }
    return Optional.empty();
  }

  /** Tells each cause once for each pattern, with the first address as an example. */
  private void tell(WebUrl url, Reason reason) {
    String address = url.toString().substring(0, Math.min(url.toString().length(), 200));
    if (told.add(reason + UrlShape.pattern(url).orElse(url.origin()))) {
      issues.add(Issue.pageSkipped(address, null, reason));
    }
  }

  /** Whether the site has more pages than are kept of it. */
  boolean isFull() {
    return isFull;
  }
}
