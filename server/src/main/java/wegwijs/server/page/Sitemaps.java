package wegwijs.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import wegwijs.data.model.RecordKind;
import wegwijs.data.situation.Situation;
import wegwijs.data.situation.Situations;
import wegwijs.data.store.Records;
import wegwijs.data.time.DutchTime;

/**
 * Every page of a portal with an address of its own, records with the day on which their content
 * last changed. What does not fit in one file is cut into parts, with an index before them. Safe to
 * share.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>
 */
final class Sitemaps {
  /**
   * The protocol allows no more in one file. Our addresses are short enough to stay below 50 MB.
   */
  static final int MOST_ADDRESSES = 50_000;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/situaties",
          "/contact",
          "/meedenkers",
          "/toegankelijkheid",
          "/privacy",
          "/cookies",
          "/webmaster");

  private static final String PATH = "/sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String TYPE = "application/xml; charset=utf-8";

  private final Situations situations;
  private final Records records;
  private final PortalServices services;
  private final int most;

  /** Maps with at most so many addresses in a file. */
  Sitemaps(Situations situations, Records records, PortalServices services, int most) {
    this.situations = situations;
    this.records = records;
    this.services = services;
    this.most = most;
  }

  /** The map of all pages, or the index of its parts where it has several. */
  PageAnswer whole(Visit visit) {
    Part first = part(visit, 1);
    return new PageAnswer.Text(
        TYPE, first.seen <= most ? first.xml.end() : index(visit, Math.ceilDiv(first.seen, most)));
  }

  /**
   * A part of the map. It is chosen by a parameter, as a map may only name what stands in its own
   * folder.
   *
   * @param number from 1
   */
  PageAnswer part(Visit visit, String number) {
    if (!number.matches("[1-9][0-9]{0,4}")) {
      return new PageAnswer.Missing();
    }
    Part part = part(visit, Integer.parseInt(number));
    return part.isEmpty() ? new PageAnswer.Missing() : new PageAnswer.Text(TYPE, part.xml.end());
  }

  private static String index(Visit visit, int parts) {
    XmlText xml = new XmlText("sitemapindex", NAMESPACE);
    for (int number = 1; number <= parts; number++) {
      String address = visit.origin() + visit.page(PATH + "?deel=" + number);
      xml.open("sitemap").element("loc", address).close();
    }
    return xml.end();
  }

  private Part part(Visit visit, int number) {
    Part part = new Part(visit, number);
    PAGES.forEach(path -> part.add(visit.page(path), Optional.empty()));
    for (Situation situation : situations.all()) {
      part.add(visit.situation(situation.id()), Optional.empty());
    }
    addRecords(visit, part);
    return part;
  }

  /** Services, and who offers them: the page of an organization changes with what it offers. */
  private void addRecords(Visit visit, Part part) {
    Predicate<UUID> isShown = services.shown(visit.portal());
    Map<UUID, Instant> offers = new HashMap<>();
    records.forEachListed(
        RecordKind.SERVICE,
        service -> {
          if (isShown.test(service.id())) {
            String path = visit.service(service.id(), service.name());
            part.add(path, Optional.of(service.lastChanged()));
            if (service.organizationId() != null) {
              offers.merge(service.organizationId(), service.lastChanged(), Sitemaps::later);
            }
          }
        });
    records.forEachListed(
        RecordKind.ORGANIZATION,
        organization -> {
          Instant offered = offers.get(organization.id());
          if (offered != null) {
            String path = visit.organization(organization.id(), organization.name());
            part.add(path, Optional.of(later(offered, organization.lastChanged())));
          }
        });
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Writes the addresses of one part, and counts all. */
  private final class Part {
    private final XmlText xml = new XmlText("urlset", NAMESPACE);
    private final Visit visit;
    private final int from;
    private int seen;

    Part(Visit visit, int number) {
      this.visit = visit;
      from = (number - 1) * most;
    }

    void add(String path, Optional<Instant> changed) {
      if (seen >= from && seen - from < most) {
        xml.open("url").element("loc", visit.origin() + path);
        changed.ifPresent(
            at -> xml.element("lastmod", LocalDate.ofInstant(at, DutchTime.ZONE).toString()));
        xml.close();
      }
      seen++;
    }

    boolean isEmpty() {
      return seen <= from;
    }
  }
}
