package wegwijs.indexer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/** Makes and writes documents on all processors, while one thread reads the records. Used once. */
final class DocumentPipeline {
  private static final int WAITING_PER_PROCESSOR = 64;

  private final IndexWriter writer;
  private final AtomicReference<@Nullable RuntimeException> failure =
      new AtomicReference<>();

  DocumentPipeline(IndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Runs a producer to its end and writes all that it hands over.
   *
   * @throws IOException if the index cannot be written
   */
  void run(Consumer<Consumer<Supplier<Document>>> producer) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            processors,
            processors,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_PER_PROCESSOR * processors),
            // A full queue makes the reader write one itself, so that it never runs ahead.
            new ThreadPoolExecutor.CallerRunsPolicy())) {
      producer.accept(document -> workers.execute(() -> write(document)));
    }
    RuntimeException failed = failure.get();
    if (failed instanceof UncheckedIOException e) {
      throw e.getCause();
    } else if (failed != null) {
      throw failed;
    }
  }

  private void write(Supplier<Document> document) {
    if (failure.get() == null) {
      try {
        writer.addDocument(document.get());
      } catch (IOException e) {
        failure.compareAndSet(null, new UncheckedIOException(e));
      } catch (RuntimeException e) {
        failure.compareAndSet(null, e);
      }
    }
  }
}
