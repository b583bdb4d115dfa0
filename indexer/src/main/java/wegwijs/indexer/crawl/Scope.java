package wegwijs.indexer.crawl;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * Which part of the web belongs to a source. Immutable.
 *
 * @param hosts the hosts, lower case; each stands for itself with and without {@code www.}
 * @param include beginnings of paths, one of which a page must have; none means all pages
 * @param exclude beginnings of paths that no page may have
 * @param maxPages how many addresses are kept of the source, from 1 to 1,000,000
 * @param maxDepth how many links away from the beginning, from 0 to 100
 */
public record Scope(
    Set<String> hosts, List<String> include, List<String> exclude, int maxPages, int maxDepth) {
  /** How many addresses are kept of a source that says nothing about it. */
  public static final int DEFAULT_PAGES = 5_000;

  /** How deep links are followed for a source that says nothing about it. */
  public static final int DEFAULT_DEPTH = 10;

  private static final int MOST_PAGES = 1_000_000;
  private static final int DEEPEST = 100;

  /** Checks the values, which come from a recipe. */
  public Scope {
    hosts = hosts.stream().map(Scope::withoutWww).collect(Collectors.toUnmodifiableSet());
    include = checkPaths(include, "include");
    exclude = checkPaths(exclude, "exclude");
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("hosts is empty; name at least one host");
    }
    checkRange(maxPages, 1, MOST_PAGES, "maxPages");
    checkRange(maxDepth, 0, DEEPEST, "maxDepth");
  }

  /** The whole of the hosts of these addresses, within the usual bounds. */
  public static Scope ofHosts(Collection<WebUrl> seeds) {
    Set<String> hosts = seeds.stream().map(WebUrl::host).collect(Collectors.toSet());
    return new Scope(hosts, List.of(), List.of(), DEFAULT_PAGES, DEFAULT_DEPTH);
  }

  private static List<String> checkPaths(List<String> paths, String name) {
    for (String path : paths) {
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException(
            "%s '%s' is not a path; begin it with '/'".formatted(name, path));
      }
    }
    return List.copyOf(paths);
  }

  private static void checkRange(int value, int least, int most, String name) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s %d is not from %d to %d".formatted(name, value, least, most));
    }
  }

  private static String withoutWww(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  /** Whether this host belongs to the source. */
  public boolean hasHost(WebUrl url) {
    return hosts.contains(withoutWww(url.host()));
  }

  /** Whether this page belongs to the source. */
  public boolean contains(WebUrl url) {
    return hasHost(url)
        && (include.isEmpty() || include.stream().anyMatch(url.path()::startsWith))
        && exclude.stream().noneMatch(url.path()::startsWith);
  }
}
