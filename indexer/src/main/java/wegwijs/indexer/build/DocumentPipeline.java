package wegwijs.indexer.build;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.ProgressMonitor;

/**
 * Makes and writes documents on all processors, while one thread reads the records. A document that
 * Lucene refuses is passed over; the others go on. One that closes the writer is named. Used once.
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
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  DocumentPipeline(IndexWriter writer, ProgressMonitor monitor) {
    this.writer = writer;
    this.monitor = monitor;
  }

  /** The ids of the documents that Lucene refused. */
  Collection<String> refused() {
    return refused;
  }

  /**
   * Runs a producer to its end and does all that it hands over.
   *
   * @return how many tasks were done
   * @throws IOException if the index cannot be written
   * @throws DocumentFatal if a document closed the writer
   */
  int run(Consumer<BiConsumer<String, Task>> producer) throws IOException, DocumentFatal {
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
      producer.accept((id, task) -> {
        monitor.step();
        workers.execute(() -> write(id, task));
      });
    }
    return switch (failure.get()) {
      case null -> allWritten();
      case IOException e -> throw e;
      case DocumentFatal e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    };
  }

  private int allWritten() throws IOException {
    if (!writer.isOpen()) {
      throw new IOException("the index writer was closed", writer.getTragicException());
    }
    return written.get();
  }

  private void write(String id, Task task) {
    if (failure.get() != null) {
      return;
    }
    try {
      task.write(writer);
      written.incrementAndGet();
    } catch (AlreadyClosedException e) {
      // Another document closed it, and says so itself.
      LOG.log(Level.DEBUG, "the writer is closed", e);
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    } catch (RuntimeException | Error e) {
      failed(id, e);
    }
  }

  private void failed(String id, Throwable e) {
    if (!writer.isOpen()) {
      failure.compareAndSet(null, new DocumentFatal(id, e));
    } else if (e instanceof IllegalArgumentException) {
      refused.add(id);
      LOG.log(Level.WARNING, "Lucene refused document " + id + "; the others go on", e);
    } else {
      failure.compareAndSet(null, e);
    }
  }
}
