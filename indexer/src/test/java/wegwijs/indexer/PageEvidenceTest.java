package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.model.Stored;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.ProgressMonitor;

/** Whose evidence is kept with a record, and when the record was last seen. */
class PageEvidenceTest {
  private static final String ID = "6a9a6c5e-8e0c-4a53-9b0c-0f4f9e4c5d11";
  private static final Instant SEEN = Workplace.NOW.minus(Duration.ofDays(9));

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
    place.store.sources().put(source("veel", 90));
    place.store.sources().put(source("weinig", 10));
  }

  @Test
  void theEvidenceOfASourceThatIsTrustedMoreStays() {
    run("veel", sink -> tell(sink, "Eetclub", "https://a.example.nl/"));
    run("weinig", sink -> tell(sink, "Eetkring", "https://b.example.nl/"));

    assertThat(service().value().name()).isEqualTo("Eetclub");
    assertThat(evidence()).contains("a.example.nl").doesNotContain("b.example.nl");
  }

  @Test
  void aSourceThatIsTrustedMoreBringsItsOwnEvidence() {
    run("weinig", sink -> tell(sink, "Eetkring", "https://b.example.nl/"));
    run("veel", sink -> tell(sink, "Eetclub", "https://a.example.nl/"));

    assertThat(evidence()).contains("a.example.nl");
  }

  @Test
  void ofTwoPagesThatTellOneServiceTheFirstIsBelievedAndShown() {
    run(
        "veel",
        sink -> {
          tell(sink, "Eetclub", "https://a.example.nl/");
          tell(sink, "Eetkring", "https://a.example.nl/ander");
        });

    assertThat(service().value().name()).isEqualTo("Eetclub");
    assertThat(evidence()).doesNotContain("ander");
  }

  @Test
  void aServiceWasLastSeenWhenItsPageWas() {
    run("veel", sink -> tell(sink, "Eetclub", "https://a.example.nl/"));
    assertThat(service().lifecycle().lastSeen()).isEqualTo(SEEN);
    run("veel", sink -> tell(sink, "Eetclub", "https://a.example.nl/"));
    assertThat(service().lifecycle().lastSeen()).isEqualTo(SEEN);
  }

  private static Source source(String id, int trust) {
    return new Source(id, SourceFormat.SITE, "https://" + id + ".example.nl/", null, trust, null);
  }

  private void run(String source, Reading reading) {
    new Importer(
            place.store,
            Workplace.VOCABULARY,
            Workplace.PLACES,
            Clock.fixed(Workplace.NOW, ZoneOffset.UTC))
        .run(
            place.store.sources().find(source).orElseThrow(), reading, false, ProgressMonitor.NONE);
  }

  private static void tell(Sink sink, String name, String page) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", ID);
    tree.put("name", name);
    sink.candidate(new Candidate(RecordKind.SERVICE, ID, page, tree, false));
    sink.evidence(RecordKind.SERVICE, ID, SEEN, Map.of("name", page));
  }

  private Stored<Service> service() {
    return place.store.records().listServices(List.of(UUID.fromString(ID))).getFirst();
  }

  private String evidence() {
    return place
        .store
        .records()
        .findEvidence(RecordKind.SERVICE, UUID.fromString(ID))
        .orElseThrow();
  }
}
