package wegwijs.indexer.crawl.site;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wegwijs.indexer.crawl.fetch.BodyUnusable;
import wegwijs.indexer.crawl.fetch.BoundedGunzip;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/**
 * Reads a site map: XML, an index, RSS, Atom or lines of text, packed or not, in one pass and
 * within bounds. A document type is refused, so that no entity is ever read.
 */
public final class SitemapReader {
  /** The most pages in one site map, by the protocol of sitemaps.org. */
  public static final int MOST_URLS = 50_000;

  private static final int MOST_BYTES = 50 << 20;
  private static final XMLInputFactory XML = factory();

  private final List<SitemapEntry> entries = new ArrayList<>();
  private final List<WebUrl> sitemaps = new ArrayList<>();
  private Optional<WebUrl> url = Optional.empty();
  private Optional<Instant> lastmod = Optional.empty();

  private SitemapReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Reads a site map. */
  public static SitemapReading read(byte[] body) {
    try {
      byte[] bytes =
          BoundedGunzip.isGzip(body)
              ? BoundedGunzip.unpack(body, MOST_BYTES, BoundedGunzip.ANY_GROWTH)
              : body;
      return isXml(bytes) ? new SitemapReader().xml(bytes) : text(bytes);
    } catch (BodyUnusable e) {
      return new SitemapReading.Unreadable(e.reason(), String.valueOf(e.getMessage()));
    } catch (XMLStreamException e) {
      return new SitemapReading.Unreadable(
          Reason.SITEMAP_MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isXml(byte[] bytes) {
    return WebText.decode(Arrays.copyOf(bytes, Math.min(bytes.length, 1_000)))
        .stripLeading()
        .startsWith("<");
  }

  private static SitemapReading text(byte[] bytes) {
    List<SitemapEntry> entries =
        WebText.decode(bytes)
            .lines()
            .map(WebUrl::parse)
            .flatMap(Optional::stream)
            .limit(MOST_URLS + 1L)
            .map(url -> new SitemapEntry(url, Optional.empty()))
            .toList();
    return bounded(entries, List.of());
  }

  private static SitemapReading bounded(List<SitemapEntry> entries, List<WebUrl> sitemaps) {
    return new SitemapReading.Sitemap(
        List.copyOf(entries.subList(0, Math.min(entries.size(), MOST_URLS))),
        List.copyOf(sitemaps),
        entries.size() + sitemaps.size() > MOST_URLS);
  }

  private SitemapReading xml(byte[] bytes) throws XMLStreamException {
    XMLStreamReader reader = XML.createXMLStreamReader(withoutLeadingSpace(bytes));
    try {
      while (reader.hasNext() && entries.size() + sitemaps.size() <= MOST_URLS) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> {
            return new SitemapReading.Unreadable(Reason.SITEMAP_MALFORMED, "DOCTYPE");
          }
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          default -> {}
        }
      }
      return bounded(entries, sitemaps);
    } finally {
      reader.close();
    }
  }

  private static ByteArrayInputStream withoutLeadingSpace(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && Character.isWhitespace(bytes[start])) {
      start++;
    }
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "url", "sitemap", "item", "entry" -> {
        url = Optional.empty();
        lastmod = Optional.empty();
      }
      case "loc" -> {
        // The extensions for images and videos have a loc of their own.
        if (url.isEmpty()) {
          url = WebUrl.parse(reader.getElementText());
        }
      }
      case "link" -> {
        String href = reader.getAttributeValue(null, "href");
        if (url.isEmpty()) {
          url = WebUrl.parse(href == null ? reader.getElementText() : href);
        }
      }
      case "lastmod", "updated" -> lastmod = instant(reader.getElementText().strip());
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "url", "item", "entry" ->
          url.ifPresent(found -> entries.add(new SitemapEntry(found, lastmod)));
      case "sitemap" -> url.ifPresent(sitemaps::add);
      default -> {}
    }
  }

  /** A day without a time counts to its end, so that nothing that changed on it is missed. */
  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.length() <= "2026-01-31".length()
              ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
