package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.json.Json;
import wegwijs.data.json.JsonLines;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Real files, whole, from the file to the index. */
class CorpusTest {
  @TempDir private Path folder;

  @Test
  void takesTheWholeCorpusAndLosesNothing() throws Exception {
    Path corpus = SharedMaterial.file("corpus/corpus.jsonl");
    Workplace place = new Workplace(folder);

    RunReport first = place.take(Workplace.source("corpus", SourceFormat.HSDS), corpus);

    assertThat(first.counts()).isEqualTo(new RunCounts(599, 599, 0, 0, 0, 0));
    // Four records give a month where HSDS wants a day.
    assertThat(first.reasons()).isEqualTo(Map.of(Reason.DATE_INVALID, 4, Reason.FIELD_UNKNOWN, 1));
    assertThat(place.publish(false)).isEqualTo(599);
    assertThat(place.countDocuments()).isEqualTo(599);
    assertThat(unlike(place, corpus, first.issues())).isEmpty();

    RunReport second = place.take(Workplace.source("corpus", SourceFormat.HSDS), corpus);

    assertThat(second.counts()).isEqualTo(new RunCounts(599, 0, 599, 0, 0, 0));
    assertThat(place.publish(false)).isZero();
    assertThat(place.countDocuments()).isEqualTo(599);
  }

  /** The records that come out of the store other than they went in. */
  private static List<String> unlike(Workplace place, Path corpus, List<Issue> issues)
      throws Exception {
    Map<String, Map<String, @Nullable Object>> stored = new HashMap<>();
    place
        .store
        .records()
        .forEachService(
            service -> stored.put(service.value().id().toString(), Json.toTree(service.value())));
    List<String> unlike = new ArrayList<>();
    JsonLines.forEach(
        corpus,
        (line, given) -> {
          Map<String, @Nullable Object> expected = new LinkedHashMap<>(given);
          expected.remove("source");
          Map<?, ?> organization =
              (Map<?, ?>) Objects.requireNonNull(expected.remove("organization"));
          expected.put("organization_id", organization.get("id"));
          issues.stream()
              .filter(issue -> issue.place().equals("regel " + line))
              .forEach(issue -> expected.remove(issue.field()));
          // As text, since a number may be whole in one and decimal in the other.
          if (!Trees.text(expected).equals(Trees.text(stored.get(expected.get("id"))))) {
            unlike.add("regel " + line);
          }
        },
        (line, reason) -> unlike.add(reason));
    return unlike;
  }

  @Test
  void takesARealSpreadsheet() throws Exception {
    Path file = SharedMaterial.file("corpus/uploads/mantelzorg-zutphen.csv");
    Workplace place = new Workplace(folder);

    RunReport first = place.take(Workplace.source("zutphen", SourceFormat.CSV), file);
    RunReport second = place.take(Workplace.source("zutphen", SourceFormat.CSV), file);

    assertThat(first.counts()).isEqualTo(new RunCounts(157, 145, 0, 0, 12, 0));
    assertThat(first.reasons()).isEqualTo(Map.of(Reason.DUPLICATE_ROW, 12));
    assertThat(second.counts()).isEqualTo(new RunCounts(157, 0, 145, 0, 12, 0));
    List<String> names = new ArrayList<>();
    place.store.records().forEachService(service -> names.add(service.value().name()));
    assertThat(names).contains("Mantelzorgcoördinator").noneMatch(name -> name.contains("Ã"));
  }

  @Test
  void tellsWhichFieldsOfAnotherFormAreNotTaken() throws Exception {
    Path file = SharedMaterial.file("corpus/uploads/twente-voorliggend.json");
    Workplace place = new Workplace(folder);

    RunReport report = place.take(Workplace.source("twente", SourceFormat.HSDS), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(84, 84, 0, 0, 0, 0));
    assertThat(report.issues())
        .filteredOn(issue -> issue.reason() == Reason.FIELD_UNKNOWN)
        .extracting(Issue::field)
        .contains("municipalities", "postcode", "openingHours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"landelijk", "weert", "twente", "bollenstreek", "maastricht"})
  void takesTheShippedDirectoryWithoutASingleIssue(String name) throws Exception {
    Workplace place = new Workplace(folder);
    Path file = folder.resolve(name + ".json");
    try (InputStream in =
        CorpusTest.class.getResourceAsStream("/wegwijs/directory/" + name + ".json")) {
      Files.copy(Objects.requireNonNull(in), file);
    }

    RunReport report = place.take(Workplace.source(name, SourceFormat.WEGWIJS), file);

    assertThat(report.issues()).isEmpty();
    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts().accepted()).isEqualTo(report.counts().read()).isPositive();
    assertThat(place.publish(false)).isEqualTo(place.store.records().count(RecordKind.SERVICE));
  }
}
