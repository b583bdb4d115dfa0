package wegwijs.server.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.store.Records;
import wegwijs.data.time.DutchTime;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.BookletPage;
import wegwijs.templates.view.BookletPage.Chapter;
import wegwijs.templates.view.Digest;

/** Results of any search as a booklet to print. Safe to share. */
final class BookletPages {
  /** More than this is a book, and takes long to make. */
  private static final int MOST = 500;

  private final Frame frame;
  private final Words words;
  private final Search search;
  private final Records records;
  private final Digests digests;
  private final Chapters chapters;
  private final QuestionReader reader;
  private final Clock clock;

  BookletPages(
      Frame frame,
      Words words,
      Reference reference,
      QuestionReader reader,
      Records records,
      Search search,
      Clock clock) {
    this.frame = frame;
    this.words = words;
    this.search = search;
    this.records = records;
    this.clock = clock.withZone(DutchTime.ZONE);
    digests = new Digests(words, reference.vocabulary(), records, search);
    chapters = new Chapters(reference.vocabulary());
    this.reader = reader;
  }

  PageAnswer show(Visit visit, Map<String, List<String>> query) {
    Asked given = reader.read(visit.portal(), query);
    // Who reads it later has no use for what is open now.
    Asked asked = given.with(given.question().atAnyTime());
    List<ServiceCard> found = new ArrayList<>();
    int total = collect(asked.request(), found);
    BookletPage page =
        new BookletPage(
            frame.layouts().unlisted(visit),
            visit.portal().name(),
            subject(asked.question()),
            LocalDate.now(clock),
            chapters.of(found).entrySet().stream()
                .map(theme -> chapter(visit, theme.getKey(), theme.getValue()))
                .toList(),
            total);
    return new PageAnswer.Shown(frame.pages().render(page));
  }

  private int collect(SearchRequest asked, List<ServiceCard> found) {
    int page = 1;
    SearchResult result = search.search(asked.withPage(page, SearchRequest.MOST_PER_PAGE));
    while (!result.hits().isEmpty()) {
      result.hits().stream().map(Hit::card).forEach(found::add);
      if (found.size() >= Math.min(MOST, result.total())) {
        break;
      }
      page++;
      result = search.search(asked.withPage(page, SearchRequest.MOST_PER_PAGE));
    }
    return result.total();
  }

  private List<String> subject(Question question) {
    Stream<String> typed = Stream.of(question.text(), question.place());
    Stream<String> chosen =
        question.chosen().entrySet().stream()
            .flatMap(facet ->
                facet.getValue().stream()
                    .flatMap(value -> words.terms().findLabel(facet.getKey(), value).stream()));
    return Stream.concat(typed, chosen).filter(part -> !part.isBlank()).toList();
  }

  private Chapter chapter(Visit visit, String theme, List<ServiceCard> cards) {
    String title =
        words
            .terms()
            .findLabel(FacetId.CARE_QUESTION, theme.isEmpty() ? "-" : theme)
            .orElseGet(() -> words.texts().text("booklet.rest"));
    List<UUID> ids = cards.stream().map(ServiceCard::id).toList();
    List<Digest> entries = digests.of(visit, records.listServices(ids));
    return new Chapter(theme.isEmpty() ? "deel-overig" : "deel-" + theme, title, entries);
  }
}
