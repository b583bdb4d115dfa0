package wegwijs.indexer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.ProgressMonitor;

/**
 * Makes and writes documents on all processors, while one thread reads the records. A document that
 * Lucene refuses is passed over; the others go on. Used once.
 */
final class DocumentPipeline {
  /** Makes one document and writes it. */
  @FunctionalInterface
  interface Task {
    void write(IndexWriter writer) throws IOException;
  }

  private static final System.Logger LOG = System.getLogger(DocumentPipeline.class.getName());
  private static final int WAITING_PER_PROCESSOR = 64;

  private final IndexWriter writer;
  private final ProgressMonitor monitor;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

  DocumentPipeline(IndexWriter writer, ProgressMonitor monitor) {
    this.writer = writer;
    this.monitor = monitor;
  }

  /**
   * Runs a producer to its end and does all that it hands over.
   *
   * @return how many tasks were done
   * @throws IOException if the index cannot be written
   */
  int run(Consumer<Consumer<Task>> producer) throws IOException {
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
      producer.accept(task -> {
        monitor.step();
        workers.execute(() -> write(task));
      });
    }
    RuntimeException failed = failure.get();
    if (failed instanceof UncheckedIOException e) {
      throw e.getCause();
    } else if (failed != null) {
      throw failed;
    }
    return written.get();
  }

  private void write(Task task) {
    if (failure.get() != null) {
      return;
    }
    try {
      task.write(writer);
      written.incrementAndGet();
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "Lucene refused a document; the others go on", e);
    } catch (IOException e) {
      failure.compareAndSet(null, new UncheckedIOException(e));
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }
}
