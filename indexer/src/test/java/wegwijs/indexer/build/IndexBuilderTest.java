package wegwijs.indexer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.schema.IndexCommit;
import wegwijs.indexer.report.ProgressMonitor;

class IndexBuilderTest {
  private static final Map<Integer, String> THREE =
      Map.of(1, "Hulp bij schulden", 2, "Eten met anderen", 3, "Mantelzorg en dementie");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = new Library(folder);
  }

  @Test
  void publishesAnEmptyStoreAsAnEmptyIndex() throws IOException {
    assertThat(library.publish(false)).isZero();
    assertThat(Library.contents(library.index())).isEmpty();
  }

  @Test
  void theCommitSaysOfWhichRunItIs() throws IOException {
    library.take(THREE, "Org");
    library.publish(false);

    try (Directory directory = FSDirectory.open(library.index());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexCommit commit = IndexCommit.find(reader.getIndexCommit().getUserData()).orElseThrow();
      assertThat(commit.isReadable()).isTrue();
      assertThat(commit.run()).isEqualTo(library.store.runs().latestId());
    }
  }

  @Test
  void whatIsMadeAnewIsOneSegment() throws IOException {
    Map<Integer, String> many = new TreeMap<>();
    for (int number = 0; number < 300; number++) {
      many.put(number, "Hulp " + number);
    }
    library.take(many, "Org");
    library.publish(true);

    try (Directory directory = FSDirectory.open(library.index());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.leaves()).hasSize(1);
      assertThat(reader.numDocs()).isEqualTo(300);
    }
  }

  /** Random histories; the seed is in the name of the failing case. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void publishingInPartsEqualsPublishingAtOnce(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> texts = List.copyOf(THREE.values());
    for (int run = 0; run < 6; run++) {
      Map<Integer, String> services = new TreeMap<>();
      for (int number = 0; number < 12; number++) {
        if (random.nextInt(3) > 0) {
          services.put(number, texts.get(random.nextInt(texts.size())));
        }
      }
      library.take(services, "Org " + random.nextInt(2));
      if (random.nextBoolean()) {
        library.publish(false);
      }
    }
    library.publish(false);
    Path whole = folder.resolve("whole");
    library.publish(whole, true);

    assertThat(Library.contents(library.index())).isEqualTo(Library.contents(whole));
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    library.take(THREE, "Org");
    library.publish(false);
    library.take(Map.of(1, "Hulp bij schulden", 2, "Anders"), "Org");

    // One changed, one gone.
    assertThat(library.publish(false)).isEqualTo(2);
    assertThat(library.publish(false)).isZero();
    assertThat(library.publish(true)).isEqualTo(2);
  }

  @Test
  void aChangedOrganizationChangesItsServices() throws IOException {
    library.take(THREE, "Org");
    library.publish(false);
    library.take(THREE, "Nieuwe naam");

    assertThat(library.publish(false)).isEqualTo(3);
    assertThat(Library.contents(library.index()).values())
        .allMatch(content -> content.contains("Nieuwe naam"));
  }

  @Test
  void anOpenReaderSeesTheNextCommit() throws IOException {
    library.take(THREE, "Org");
    library.publish(false);
    try (Directory directory = FSDirectory.open(library.index());
        DirectoryReader before = DirectoryReader.open(directory)) {
      library.take(Map.of(1, "Hulp bij schulden", 2, "Eten met anderen"), "Org");
      library.publish(false);

      try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
        assertThat(before.numDocs()).isEqualTo(3);
        assertThat(after.numDocs()).isEqualTo(2);
      }
      library.publish(true);
      try (DirectoryReader rebuilt = DirectoryReader.openIfChanged(before)) {
        assertThat(rebuilt.numDocs()).isEqualTo(2);
      }
    }
  }

  @Test
  void anIndexOfALaterRunIsMadeAnew() throws IOException {
    library.take(THREE, "Org");
    library.take(THREE, "Org");
    library.publish(false);
    Library restored = new Library(folder.resolve("restored"));
    restored.take(Map.of(7, "Alleen dit"), "Org");

    assertThat(restored.publish(library.index(), false)).isEqualTo(1);
    assertThat(Library.contents(library.index())).hasSize(1);
  }

  /** Item 70 of the list of bad input, over every file of the index. */
  @ParameterizedTest
  @ValueSource(strings = {"cut", "flip", "delete", "empty"})
  void rebuildsADamagedIndexFromTheStore(String damage) throws IOException {
    library.take(THREE, "Org");
    library.publish(false);
    Map<String, String> expected = Library.contents(library.index());
    Random random = new Random(7);
    for (String name : files()) {
      if (name.equals("write.lock")) {
        continue;
      }
      damage(library.index().resolve(name), damage, random);

      library.publish(false);

      assertThat(Library.contents(library.index())).as(name).isEqualTo(expected);
      library.publish(true);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(library.index())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void damage(Path file, String damage, Random random) throws IOException {
    if (!Files.exists(file)) {
      return; // a rebuild has replaced it by one of another name
    }
    byte[] bytes = Files.readAllBytes(file);
    switch (damage) {
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      case "flip" -> {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
      }
      case "empty" -> Files.write(file, new byte[0]);
      default -> Files.delete(file);
    }
  }

  @Test
  void anIndexThatIsBeingWrittenIsLeftAlone() throws IOException {
    library.take(THREE, "Org");
    library.publish(false);
    try (Directory directory = FSDirectory.open(library.index());
        IndexWriter other = IndexFolder.append(directory)) {
      assertThat(other.isOpen()).isTrue();
      assertThatThrownBy(() -> library.publish(true)).isInstanceOf(LockObtainFailedException.class);
    }
    assertThat(Library.contents(library.index())).hasSize(3);
  }

  @Test
  void aDocumentThatLuceneRefusesDoesNotStopTheOthers() throws Exception {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = IndexFolder.create(directory)) {
      Document immense = new Document();
      immense.add(new StringField("id", "x".repeat(40_000), Field.Store.NO));
      Document good = new Document();
      good.add(new StringField("id", "1", Field.Store.NO));

      DocumentPipeline pipeline = new DocumentPipeline(writer, ProgressMonitor.NONE);
      int written =
          pipeline.run(tasks -> {
            tasks.accept("immense", to -> to.addDocument(immense));
            tasks.accept("good", to -> to.addDocument(good));
          });

      assertThat(written).isEqualTo(1);
      assertThat(pipeline.refused()).containsExactly("immense");
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        assertThat(reader.numDocs()).isEqualTo(1);
      }
    }
  }

  @Test
  void aWriterThatFailsEndsTheWork() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = IndexFolder.create(directory)) {
      assertThatThrownBy(() ->
              new DocumentPipeline(writer, ProgressMonitor.NONE)
                  .run(tasks ->
                      tasks.accept(
                          "any",
                          to -> {
                            throw new IOException("disk full");
                          })))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }
}
