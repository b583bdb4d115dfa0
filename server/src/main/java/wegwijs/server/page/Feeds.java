package wegwijs.server.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Records;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.search.Search;

/** What programs read of a portal: sitemap, feed, search description and such. Safe to share. */
final class Feeds {
  private static final String PLAIN = "text/plain; charset=utf-8";

  /** RFC 9116 advises less than a year. */
  private static final Duration VALID = Duration.ofDays(180);

  private final Portals portals;
  private final Sitemaps sitemaps;
  private final NewsFeed news;
  private final String basePath;
  private final Clock clock;

  Feeds(
      Reference reference,
      Records records,
      Search search,
      PageTexts texts,
      String basePath,
      Clock clock) {
    portals = reference.portals();
    PortalServices services = new PortalServices(search);
    sitemaps = new Sitemaps(reference.situations(), records, services, Sitemaps.MOST_ADDRESSES);
    news = new NewsFeed(reference.vocabulary(), records, services, texts);
    this.basePath = basePath;
    this.clock = clock;
  }

  /** Every page, or a part of them. */
  PageAnswer sitemap(Visit visit, @Nullable String part) {
    return part == null ? sitemaps.whole(visit) : sitemaps.part(visit, part);
  }

  /** What is new or changed, for all care questions or for one. */
  PageAnswer news(Visit visit, @Nullable String theme) {
    return theme == null ? news.all(visit) : news.on(visit, theme);
  }

  /** By which a browser can search here from its own bar (OpenSearch 1.1). */
  PageAnswer searchDescription(Visit visit) {
    String name = visit.portal().texts().shortName();
    XmlText xml = new XmlText("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
    xml.element("ShortName", name.substring(0, Math.min(16, name.length())))
        .element("Description", visit.portal().texts().tagline())
        .element("Language", visit.portal().texts().language())
        .element("InputEncoding", "UTF-8")
        .empty(
            "Url",
            "type",
            "text/html",
            "template",
            visit.origin() + visit.page("/zoek") + "?q={searchTerms}")
        .empty(
            "Url",
            "type",
            "application/x-suggestions+json",
            "template",
            visit.origin() + basePath + "/api/v1/suggesties/opensearch?q={searchTerms}");
    return new PageAnswer.Text("application/opensearchdescription+xml; charset=utf-8", xml.end());
  }

  /** Results have no end of addresses; what they lead to stands in the sitemaps. */
  PageAnswer robots(Visit visit) {
    StringBuilder text =
        new StringBuilder(
            "User-agent: *\nDisallow: /api/\nDisallow: /hsds/\nDisallow: /*lijst\n\n");
    text.append("Sitemap: ").append(visit.origin() + visit.base()).append("/sitemap.xml\n");
    if (visit.portal().isStandard()) {
      portals
          .prefixes()
          .forEach(prefix ->
              text.append("Sitemap: ")
                  .append(visit.origin() + visit.base())
                  .append('/')
                  .append(prefix)
                  .append("/sitemap.xml\n"));
    }
    return new PageAnswer.Text(PLAIN, text.toString());
  }

  /** Whom to tell of a leak (RFC 9116); missing until the portal names somebody. */
  PageAnswer security(Visit visit) {
    Optional<String> contact = visit.portal().policies().security();
    if (contact.isEmpty()) {
      return new PageAnswer.Missing();
    }
    Instant expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
    String text =
        "Contact: %s\nExpires: %s\nPreferred-Languages: nl, en\nCanonical: %s\n"
            .formatted(
                contact.get(),
                expires,
                visit.origin() + visit.base() + "/.well-known/security.txt");
    return new PageAnswer.Text(PLAIN, text);
  }
}
