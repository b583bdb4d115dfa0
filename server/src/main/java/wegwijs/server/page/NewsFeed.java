package wegwijs.server.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Listed;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.words.PageTexts;

/** What is new or changed on a portal, latest first, as an Atom feed (RFC 4287). Safe to share. */
final class NewsFeed {
  private static final int MOST = 50;

  private final Vocabulary vocabulary;
  private final Records records;
  private final PortalServices services;
  private final PageTexts texts;

  NewsFeed(Vocabulary vocabulary, Records records, PortalServices services, PageTexts texts) {
    this.vocabulary = vocabulary;
    this.records = records;
    this.services = services;
    this.texts = texts;
  }

  /** All that is new. */
  PageAnswer all(Visit visit) {
    String title = texts.text("feed.title", visit.portal().texts().shortName());
    List<Stored<Service>> latest =
        visit.portal().municipalityCodes().isEmpty()
            ? records.listLatestServices(MOST)
            : latest(services.shown(visit.portal()));
    return feed(visit, title, visit.news(), visit.home(), latest);
  }

  /** What is new for a care question; missing for one that does not exist. */
  PageAnswer on(Visit visit, String theme) {
    return vocabulary
        .findTerm(new TermRef(FacetId.CARE_QUESTION, theme))
        .map(term -> on(visit, term))
        .orElseGet(PageAnswer.Missing::new);
  }

  private PageAnswer on(Visit visit, Term theme) {
    String title =
        texts.text("feed.title", theme.label() + " – " + visit.portal().texts().shortName());
    Question question = Question.EMPTY.with(FacetId.CARE_QUESTION, theme.id());
    Set<UUID> ids = services.ids(visit.portal(), question.chosen());
    return feed(
        visit, title, visit.news(theme.id()), visit.search(question), latest(ids::contains));
  }

  private List<Stored<Service>> latest(Predicate<UUID> isWanted) {
    List<Listed> found = new ArrayList<>();
    records.forEachListed(
        RecordKind.SERVICE,
        service -> {
          if (isWanted.test(service.id())) {
            found.add(service);
          }
        });
    return records.listServices(
        found.stream()
            .sorted(Comparator.comparing(Listed::lastChanged).reversed())
            .limit(MOST)
            .map(Listed::id)
            .toList());
  }

  private static PageAnswer feed(
      Visit visit, String title, String path, String page, List<Stored<Service>> latest) {
    String address = visit.origin() + path;
    XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom");
    xml.element("title", title)
        .element("id", address)
        .element("updated", written(updated(latest)))
        .empty("link", "rel", "self", "href", address)
        .empty("link", "href", visit.origin() + page)
        .open("author")
        .element("name", visit.portal().name())
        .close();
    latest.forEach(stored -> entry(xml, visit, stored));
    return new PageAnswer.Text("application/atom+xml; charset=utf-8", xml.end());
  }

  private static Instant updated(List<Stored<Service>> latest) {
    return latest.isEmpty() ? Instant.EPOCH : latest.getFirst().lifecycle().lastChanged();
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
