package wegwijs.indexer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/** An installation in a folder of its own: a store, an index and files to take in. */
final class Workplace {
  static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  static final Places PLACES = Places.shipped();
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  final Path folder;
  final RecordStore store;

  Workplace(Path folder) {
    this.folder = folder;
    this.store = RecordStore.open(folder.resolve("store.db"));
  }

  static Source source(String id, SourceFormat format) {
    return new Source(id, format, null, null, Source.DEFAULT_TRUST, null);
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  RunReport take(Source source, Path file) {
    return take(source, file, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  RunReport take(Source source, Path file, Clock clock) {
    return new Importer(store, VOCABULARY, PLACES, clock)
        .run(source, file, false, ProgressMonitor.NONE);
  }

  RunReport hsds(String json) throws IOException {
    return take(source("test", SourceFormat.HSDS), write("test.json", json));
  }

  RunReport csv(String text) throws IOException {
    return take(source("test", SourceFormat.CSV), write("test.csv", text));
  }

  Path index() {
    return folder.resolve("index");
  }

  int publish(boolean fromScratch) throws IOException {
    return new IndexBuilder(store, VOCABULARY, PLACES, index())
        .publish(fromScratch, ProgressMonitor.NONE)
        .written();
  }

  int countDocuments() throws IOException {
    try (Directory directory = FSDirectory.open(index());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }
}
