package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.Importer;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/** A store and an index of the shipped directory and some records that are made up for tests. */
public final class TestRecords {
  private static final List<String> DIRECTORY =
      List.of("landelijk", "weert", "twente", "bollenstreek", "maastricht");

  private final Path folder;
  private final RecordStore store;
  private final Importer importer;

  private TestRecords(Path folder, Vocabulary vocabulary, Places places, Clock clock) {
    this.folder = folder;
    this.store = RecordStore.open(folder.resolve("store.db"));
    this.importer = new Importer(store, vocabulary, places, clock);
  }

  /** Fills a folder; gives its store. */
  public static RecordStore fill(Path folder, Vocabulary vocabulary, Places places, Clock clock)
      throws IOException {
    TestRecords records = new TestRecords(folder, vocabulary, places, clock);
    for (String name : DIRECTORY) {
      records.take("gids-" + name, SourceFormat.WEGWIJS, "/wegwijs/directory/" + name + ".json");
    }
    records.takeMadeUp();
    new IndexBuilder(records.store, vocabulary, places, folder.resolve("index"))
        .publish(true, ProgressMonitor.NONE);
    return records.store;
  }

  private void take(String id, SourceFormat format, String resource) throws IOException {
    Path file = Files.createTempFile(folder, id, ".json");
    try (InputStream in =
        Objects.requireNonNull(TestRecords.class.getResourceAsStream(resource), resource)) {
      Files.write(file, in.readAllBytes());
    }
    take(id, format, file);
  }

  private void take(String id, SourceFormat format, Path file) {
    Source source = new Source(id, format, null, null, Source.DEFAULT_TRUST, null);
    store.sources().put(source);
    RunReport report = importer.run(source, file, true, ProgressMonitor.NONE);
    assertThat(report.outcome()).as("%s", report.issues()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts().rejected()).as("%s", report.issues()).isZero();
  }

  /** Twice, the second time without the last record, which is then gone. */
  private void takeMadeUp() throws IOException {
    store.sourceNames().put("proef", "Gids van de proef");
    take("proef", SourceFormat.HSDS, "/wegwijs/pages/proef.json");
    take("proef", SourceFormat.HSDS, "/wegwijs/pages/proef-zonder-derde.json");
  }
}
