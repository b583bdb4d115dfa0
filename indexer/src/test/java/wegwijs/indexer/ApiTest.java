package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.ingest.Fetch;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** APIs with pages (item 63 of the list of bad input). */
class ApiTest {
  private static final Source SOURCE = Workplace.source("api", SourceFormat.HSDS);
  private static final String SERVICES = "https://api.example.nl/v3/services";

  @TempDir private Path folder;
  private Workplace place;
  private final Map<String, String> site = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void readsAllPagesOfHsds3() {
    serve(9, 2, 18);

    RunReport report = run(SERVICES);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(18, 18, 0, 0, 0, 0));
    assertThat(report.issues()).isEmpty();
    assertThat(asked).hasSize(9);
    assertThat(run(SERVICES).counts().unchanged()).isEqualTo(18);
  }

  @Test
  void keepsTheOtherParametersOfTheAddress() {
    site.put(SERVICES + "?per_page=1&page=1&full=true", page(1, 2, 2, 1));
    site.put(SERVICES + "?per_page=1&page=2&full=true", page(2, 2, 2, 1));

    assertThat(run(SERVICES + "?per_page=1&page=1&full=true").counts().accepted()).isEqualTo(2);
  }

  @Test
  void readsThePagesOfOpenReferralUk() {
    site.put(
        SERVICES,
        "{\"totalElements\":2,\"totalPages\":2,\"number\":1,\"size\":1,\"first\":true,"
            + "\"last\":false,\"content\":["
            + service(1)
            + "]}");
    site.put(
        SERVICES + "?page=2",
        "{\"totalElements\":2,\"totalPages\":2,\"number\":2,\"last\":true,\"content\":["
            + service(2)
            + "]}");

    assertThat(run(SERVICES).counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
  }

  @Test
  void countsPagesFromZeroWhereTheApiDoes() {
    site.put(SERVICES, "{\"totalPages\":2,\"number\":0,\"content\":[" + service(1) + "]}");
    site.put(
        SERVICES + "?page=1", "{\"totalPages\":2,\"number\":1,\"content\":[" + service(2) + "]}");

    assertThat(run(SERVICES).outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(asked).hasSize(2);
  }

  @Test
  void whatWasSeenIsKeptAndNothingDeletedWhenPage7Of9Fails() {
    serve(9, 2, 18);
    run(SERVICES);
    serve(9, 2, 18);
    site.remove(SERVICES + "?page=7");
    site.put(SERVICES + "?page=9", page(9, 9, 18, 2).replace("Dienst 17", "Dienst 17 nieuw"));

    RunReport report = run(SERVICES);

    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(16, 1, 15, 0, 0, 0));
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.PAGE_UNREADABLE, 1, Reason.PAGES_INCOMPLETE, 1));
    assertThat(report.issues().getFirst().place()).isEqualTo(SERVICES + "?page=7");
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(18);
  }

  @Test
  void aPageThatIsNoJsonIsAPageThatFails() {
    serve(3, 1, 3);
    site.put(SERVICES + "?page=2", "<html>Even geduld");

    RunReport report = run(SERVICES);

    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.counts().accepted()).isEqualTo(2);
  }

  @Test
  void stopsAskingAfterThreePagesThatFail() {
    serve(9, 1, 9);
    IntStream.rangeClosed(3, 8).forEach(number -> site.remove(SERVICES + "?page=" + number));

    RunReport report = run(SERVICES);

    assertThat(asked).hasSize(5);
    assertThat(report.reasons()).containsEntry(Reason.PAGE_UNREADABLE, 3);
  }

  @Test
  void anApiThatIgnoresTheNumberOfThePageDoesNotLoop() {
    site.put(SERVICES, page(1, 9, 9, 1));
    IntStream.rangeClosed(2, 9).forEach(n -> site.put(SERVICES + "?page=" + n, page(1, 9, 9, 1)));

    RunReport report = run(SERVICES);

    assertThat(asked).hasSize(2);
    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.reasons()).containsEntry(Reason.PAGES_IN_CIRCLE, 1);
  }

  @Test
  void aNextPageThatIsThePageItselfOrAnEarlierOneEndsTheRun() {
    site.put(SERVICES, "{\"next\":\"" + SERVICES + "\",\"contents\":[" + service(1) + "]}");

    assertThat(run(SERVICES).reasons()).isEqualTo(Map.of(Reason.PAGES_IN_CIRCLE, 1));

    site.put(SERVICES, "{\"next\":\"?cursor=b\",\"contents\":[" + service(1) + "]}");
    site.put(
        SERVICES + "?cursor=b",
        "{\"links\":{\"next\":\"/v3/services\"},\"contents\":[" + service(2) + "]}");

    RunReport report = run(SERVICES);

    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.counts().read()).isEqualTo(2);
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.PAGES_IN_CIRCLE, 1));
  }

  @Test
  void followsNoPageToAnotherSite() {
    site.put(SERVICES, "{\"next\":\"http://169.254.169.254/\",\"contents\":[" + service(1) + "]}");

    RunReport report = run(SERVICES);

    assertThat(report.reasons()).isEqualTo(Map.of(Reason.PAGE_ELSEWHERE, 1));
    assertThat(asked).containsExactly(SERVICES);
  }

  @Test
  void aTotalThatChangesHalfwayMakesTheRunIncomplete() {
    serve(3, 1, 3);
    site.put(SERVICES + "?page=3", page(3, 3, 4, 1));

    RunReport report = run(SERVICES);

    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.counts().accepted()).isEqualTo(3);
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.PAGES_CHANGED, 1, Reason.PAGES_INCOMPLETE, 1));
  }

  @Test
  void refusesAnApiOfWhichTheFirstPageFails() {
    serve(2, 1, 2);
    run(SERVICES);
    site.clear();

    RunReport report = run(SERVICES);

    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.ADDRESS_UNREADABLE, 1));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(2);
  }

  @Test
  void asksForTheWholeRecordWhereTheListHasASummary() {
    site.put(
        SERVICES,
        "{\"contents\":[{\"id\":\"a b\",\"name\":\"Inloop\"},{\"id\":\"c\",\"name\":\"Weg\"}]}");
    site.put(
        SERVICES + "/a%20b",
        "{\"id\":\"a b\",\"name\":\"Inloop\",\"phones\":[{\"number\":\"020-7960123\"}]}");

    RunReport report = run(SERVICES);

    assertThat(report.counts()).isEqualTo(new RunCounts(2, 1, 0, 1, 0, 0));
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.PAGE_UNREADABLE, 1));
    place
        .store
        .records()
        .forEachService(service -> assertThat(service.value().phones()).hasSize(1));
  }

  @Test
  void readsAFileOfAnyOtherFormatAtAnAddress() {
    site.put("https://example.nl/lijst.csv", "naam;telefoon\nInloop;020-7960123\n");
    Source csv = Workplace.source("csv", SourceFormat.CSV);

    assertThat(run(csv, "https://example.nl/lijst.csv").counts().accepted()).isEqualTo(1);
    assertThat(run(csv, "https://example.nl/weg.csv").reasons())
        .isEqualTo(Map.of(Reason.ADDRESS_UNREADABLE, 1));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(1);
  }

  private RunReport run(String address) {
    return run(SOURCE, address);
  }

  private RunReport run(Source source, String address) {
    asked.clear();
    return new Importer(
            place.store,
            Workplace.VOCABULARY,
            Workplace.PLACES,
            Clock.fixed(Workplace.NOW, ZoneOffset.UTC))
        .run(source, feed(source, address), false, ProgressMonitor.NONE);
  }

  private SavedFeed feed(Source source, String address) {
    return new SavedFeed(
            source, URI.create(address), folder.resolve("feed"), List.of(), this::answer)
        .fetched();
  }

  private Fetch.Answer answer(URI address, Path file) {
    asked.add(address.toString());
    String body = site.get(address.toString());
    return body == null
        ? new Fetch.Answer.Failed("500")
        : new Fetch.Answer.Fetched(written(file, body));
  }

  private static Path written(Path file, String body) {
    try {
      return Files.writeString(file, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(int pages, int size, int total) {
    site.put(SERVICES, page(1, pages, total, size));
    for (int number = 2; number <= pages; number++) {
      site.put(SERVICES + "?page=" + number, page(number, pages, total, size));
    }
  }

  private static String page(int number, int pages, int total, int size) {
    String records =
        IntStream.range((number - 1) * size, number * size)
            .mapToObj(ApiTest::service)
            .collect(Collectors.joining(","));
    return ("{\"total_items\":%d,\"total_pages\":%d,\"page_number\":%d,\"size\":%d,"
            + "\"first_page\":%b,\"last_page\":%b,\"empty\":false,\"contents\":[%s]}")
        .formatted(total, pages, number, size, number == 1, number == pages, records);
  }

  private static String service(int number) {
    return "{\"id\":\"s%d\",\"name\":\"Dienst %d\",\"phones\":[]}".formatted(number, number);
  }
}
