package wegwijs.indexer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFieldDataInput;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.schema.Fields;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.ReportText;

/** What the index does when the disk, or one document, fails while it is written. */
class BadIndexTest {
  private static final Map<Integer, String> THREE =
      Map.of(1, "Hulp bij schulden", 2, "Eten met anderen", 3, "Mantelzorg en dementie");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws IOException {
    library = new Library(folder);
    library.take(THREE, "Org");
    library.publish(false);
  }

  /** Fails from the so many-th file on. */
  private static final class FailingDirectory extends FilterDirectory {
    private final IOException failure;
    private int filesLeft;

    FailingDirectory(Directory in, int filesLeft, IOException failure) {
      super(in);
      this.filesLeft = filesLeft;
      this.failure = failure;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (filesLeft-- <= 0) {
        throw failure;
      }
      return super.createOutput(name, context);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 6, 9})
  void aFullDiskStopsTheRunAndKeepsTheCommitBefore(int files) throws IOException {
    assertStopsAndKeeps(files, new IOException("No space left on device"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 5})
  void tooManyOpenFilesStopTheRunAndKeepTheCommitBefore(int files) throws IOException {
    assertStopsAndKeeps(files, new FileSystemException("_1.fdt", null, "Too many open files"));
  }

  @Test
  void aDiskThatCannotBeWrittenStopsTheRunAndKeepsTheCommitBefore() throws IOException {
    assertStopsAndKeeps(0, new IOException(new ReadOnlyFileSystemException()));
  }

  private void assertStopsAndKeeps(int files, IOException failure) throws IOException {
    Map<String, String> before = Library.contents(library.index());
    library.take(changed(), "Org");
    try (Directory directory = FSDirectory.open(library.index());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexBuilder builder =
          library.builder(
              UnaryOperator.identity(), inner -> new FailingDirectory(inner, files, failure));

      assertThatThrownBy(() -> builder.publish(false, ProgressMonitor.NONE))
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining(String.valueOf(failure.getMessage()));

      assertThat(reader.numDocs()).isEqualTo(3);
      assertThat(DirectoryReader.openIfChanged(reader)).isNull();
    }
    assertThat(Library.contents(library.index())).isEqualTo(before);
    assertThat(library.publish(false)).isEqualTo(3);
    assertThat(Library.contents(library.index())).hasSize(3).isNotEqualTo(before);
  }

  private static Map<Integer, String> changed() {
    Map<Integer, String> changed = new HashMap<>();
    THREE.forEach((number, text) -> changed.put(number, text + " en meer"));
    return changed;
  }

  /** Adds a value that breaks off while it is written, after which Lucene closes its writer. */
  private static Document poisoned(Document document) {
    document.add(
        new StoredField(
            "vergif", new StoredFieldDataInput(new ByteArrayDataInput(new byte[1]), 99)));
    return document;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneDocumentThatClosesTheIndexIsLeftOutAndTheOthersGoOn(boolean fromScratch)
      throws IOException {
    Map<String, String> before = Library.contents(library.index());
    String chosen = before.keySet().iterator().next();
    library.take(changed(), "Org");

    Published published =
        library
            .builder(
                document -> chosen.equals(document.get(Fields.ID)) ? poisoned(document) : document,
                UnaryOperator.identity())
            .publish(fromScratch, ProgressMonitor.NONE);

    assertThat(published.written()).isEqualTo(2);
    assertThat(published.leftOut())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.reason()).isEqualTo(Reason.SERVICE_UNINDEXABLE);
          assertThat(issue.effect()).isEqualTo(Issue.Effect.RECORD_UNINDEXED);
          assertThat(issue.value()).startsWith("Aanbod ").contains(chosen);
          assertThat(new ReportText().of(issue)).contains("zoekindex", "Maak de teksten");
        });
    Map<String, String> after = Library.contents(library.index());
    assertThat(after).hasSize(fromScratch ? 2 : 3);
    assertThat(after.get(chosen)).isEqualTo(fromScratch ? null : before.get(chosen));
    after.remove(chosen);
    assertThat(after).allSatisfy((id, text) -> assertThat(text).isNotEqualTo(before.get(id)));
  }

  /** A term that is too long is refused alone; Lucene keeps its writer open. */
  @Test
  void aDocumentThatLuceneRefusesIsToldInTheReport() throws IOException {
    String chosen = Library.contents(library.index()).keySet().iterator().next();

    Published published =
        library
            .builder(
                document -> chosen.equals(document.get(Fields.ID)) ? immense(document) : document,
                UnaryOperator.identity())
            .publish(true, ProgressMonitor.NONE);

    assertThat(published.written()).isEqualTo(2);
    assertThat(published.leftOut())
        .extracting(Issue::reason)
        .containsExactly(Reason.SERVICE_UNINDEXABLE);
    assertThat(Library.contents(library.index())).hasSize(2).doesNotContainKey(chosen);
  }

  private static Document immense(Document document) {
    document.add(new StringField("te-lang", "x".repeat(40_000), Field.Store.NO));
    return document;
  }

  @Test
  void whenEachDocumentClosesTheIndexTheRunStops() throws IOException {
    Map<Integer, String> many = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      many.put(i, "Tekst " + i);
    }
    library.take(many, "Org");
    Map<String, String> before = Library.contents(library.index());

    assertThatThrownBy(() ->
            library
                .builder(BadIndexTest::poisoned, UnaryOperator.identity())
                .publish(false, ProgressMonitor.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("closed the index writer");
    assertThat(Library.contents(library.index())).isEqualTo(before);
  }
}
