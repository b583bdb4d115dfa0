package wegwijs.indexer.crawl;

import java.util.ArrayList;
import java.util.List;
import wegwijs.data.model.Source;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * A source that is a web site. Immutable.
 *
 * @param source the id of the source
 * @param seeds where to begin; always visited, whatever the scope says
 * @param scope which pages belong to it
 * @param allowPrivate whether an administrator opened it to internal addresses
 * @param anyCertificate whether an administrator said that no certificate need be valid
 * @param notes what was odd in how it was configured
 */
public record Site(
    String source,
    List<WebUrl> seeds,
    Scope scope,
    boolean allowPrivate,
    boolean anyCertificate,
    List<Issue> notes) {
  /** Checks the id, which names a folder too, and that there is somewhere to begin. */
  public Site {
    if (!Source.isValidId(source)) {
      throw new IllegalArgumentException(
          "source id '%s' must be 1 to 64 of a-z, 0-9 and '-'".formatted(source));
    }
    checkSeeds(seeds);
    seeds = List.copyOf(seeds);
    notes = List.copyOf(notes);
  }

  /**
   * A site that begins at these addresses, with all pages of their hosts. A user name and password
   * in an address are dropped and noted.
   *
   * @throws IllegalArgumentException if an address is not http or https
   */
  public static Site of(String source, List<String> addresses, boolean allowPrivate) {
    checkSeeds(addresses);
    List<WebUrl> seeds = new ArrayList<>();
    List<Issue> notes = new ArrayList<>();
    for (String address : addresses) {
      WebUrl seed =
          WebUrl.parse(address)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "'%s' is not an http or https address".formatted(WebUrl.mask(address))));
      if (WebUrl.hasCredentials(address)) {
        notes.add(Issue.pageNoted(seed.toString(), null, Reason.PASSWORD_IN_URL));
      }
      seeds.add(seed);
    }
    return new Site(source, seeds, Scope.ofHosts(seeds), allowPrivate, false, notes);
  }

  private static void checkSeeds(List<?> seeds) {
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("seeds is empty; name at least one address");
    }
  }

  /** The same site with another scope. */
  public Site withScope(Scope other) {
    return new Site(source, seeds, other, allowPrivate, anyCertificate, notes);
  }

  /** The same site, of which no certificate is checked; that is noted at every visit. */
  public Site withAnyCertificate() {
    List<Issue> more = new ArrayList<>(notes);
    more.add(Issue.pageNoted(seeds.getFirst().toString(), null, Reason.CERTIFICATE_NOT_CHECKED));
    return new Site(source, seeds, scope, allowPrivate, true, more);
  }
}
