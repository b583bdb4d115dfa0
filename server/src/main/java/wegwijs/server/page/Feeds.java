package wegwijs.server.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.portal.Portals;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.situation.Situations;
import wegwijs.data.store.Records;
import wegwijs.server.page.words.Freshness;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.search.Search;

/** What programs read of a portal: sitemap, feed, search description and such. Safe to share. */
final class Feeds {
  private static final String XML = "application/xml; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  /** The protocol of sitemaps allows no more in one file. */
  private static final int MOST_ADDRESSES = 50_000;

  private static final int LATEST = 200;
  private static final int MOST_NEWS = 50;

  /** RFC 9116 advises less than a year. */
  private static final Duration VALID = Duration.ofDays(180);

  private final Portals portals;
  private final Situations situations;
  private final Records records;
  private final PortalServices services;
  private final PageTexts texts;
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
    situations = reference.situations();
    this.records = records;
    this.texts = texts;
    this.basePath = basePath;
    this.clock = clock;
    services = new PortalServices(search);
  }

  /** Every page with an address of its own, with the day on which its content last changed. */
  PageAnswer sitemap(Visit visit) {
    XmlText xml = new XmlText("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
    List.of(visit.home(), visit.situations(), visit.contact())
        .forEach(path -> address(xml, visit.origin() + path, Optional.empty()));
    situations
        .all()
        .forEach(situation ->
            address(xml, visit.origin() + visit.situation(situation.id()), Optional.empty()));
    List<UUID> ids =
        services.list(visit.portal(), MOST_ADDRESSES).stream().map(ServiceCard::id).toList();
    for (Stored<Service> stored : records.listServices(ids)) {
      String path = visit.service(stored.value().id(), stored.value().name());
      address(xml, visit.origin() + path, Optional.of(stored.lifecycle().lastChanged()));
    }
    return new PageAnswer.Text(XML, xml.end());
  }

  /** What is new or changed, latest first (RFC 4287). */
  PageAnswer news(Visit visit) {
    List<Stored<Service>> latest =
        services.among(visit.portal(), records.listLatestServices(LATEST)).stream()
            .limit(MOST_NEWS)
            .toList();
    Instant updated =
        latest.stream()
            .map(stored -> stored.lifecycle().lastChanged())
            .findFirst()
            .orElse(Instant.EPOCH);
    String address = visit.origin() + visit.page("/nieuw.atom");
    XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom");
    xml.element("title", texts.text("feed.title", visit.portal().texts().shortName()))
        .element("id", address)
        .element("updated", written(updated))
        .empty("link", "rel", "self", "href", address)
        .empty("link", "href", visit.origin() + visit.home())
        .open("author")
        .element("name", visit.portal().name())
        .close();
    latest.forEach(stored -> entry(xml, visit, stored));
    return new PageAnswer.Text("application/atom+xml; charset=utf-8", xml.end());
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

  private static void address(XmlText xml, String address, Optional<Instant> changed) {
    xml.open("url").element("loc", address);
    changed.ifPresent(
        at -> xml.element("lastmod", LocalDate.ofInstant(at, Freshness.DUTCH_TIME).toString()));
    xml.close();
  }

  private static void entry(XmlText xml, Visit visit, Stored<Service> stored) {
    Service service = stored.value();
    xml.open("entry")
        .element("title", service.name())
        .element("id", "urn:uuid:" + service.id())
        .element("updated", written(stored.lifecycle().lastChanged()))
        .element("published", written(stored.lifecycle().firstSeen()))
        .empty("link", "href", visit.origin() + visit.service(service.id(), service.name()));
    if (service.summary() != null) {
      xml.element("summary", service.summary());
    }
    xml.close();
  }

  private static String written(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
