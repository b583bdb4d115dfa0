package wegwijs.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.schema.IndexCommit;

/**
 * Follows the commits of an index: looks for a new one every second, prepares it beside the present
 * one and changes over between two questions. A commit that cannot be read is reported and passed
 * over; the present one stays. Safe to share.
 */
final class Snapshots implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  /** A question that may fail while it reads the index. */
  @FunctionalInterface
  interface Query<T> {
    T ask(Snapshot snapshot) throws IOException;
  }

  private final Directory directory;
  private final Current current;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("index-watch").factory());

  private Snapshots(Directory directory, Snapshot first, Ranking ranking) {
    this.directory = directory;
    this.current = new Current(first, ranking);
    var _ = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  static Snapshots open(Path folder, Ranking ranking) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new Snapshots(
          directory, Snapshot.of(DirectoryReader.open(directory), ranking), ranking);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Asks the present snapshot, which stays open meanwhile. */
  <T> T with(Query<T> query) {
    try {
      Snapshot snapshot = current.acquire();
      try {
        return query.ask(snapshot);
      } finally {
        current.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void refresh() throws IOException {
    current.maybeRefreshBlocking();
  }

  private void look() {
    try {
      refresh();
    } catch (IOException | RuntimeException e) {
      LOG.error("A new commit of the index cannot be read; the present one stays.", e);
    }
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    current.close();
    directory.close();
  }

  /** Counts who still reads a snapshot and closes it after the last one. */
  private static final class Current extends ReferenceManager<Snapshot> {
    private final Ranking ranking;

    Current(Snapshot first, Ranking ranking) {
      this.current = first;
      this.ranking = ranking;
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
      snapshot.reader().decRef();
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot present) throws IOException {
      DirectoryReader newer = DirectoryReader.openIfChanged(present.reader());
      if (newer == null) {
        return null;
      }
      try {
        Optional<IndexCommit> commit = IndexCommit.find(newer.getIndexCommit().getUserData());
        if (commit.filter(IndexCommit::isReadable).isPresent()) {
          Snapshot next = Snapshot.of(newer, ranking);
          next.typing().prepareAs(present.typing());
          return next;
        }
        newer.close();
        return null;
      } catch (IOException | RuntimeException e) {
        newer.close();
        throw e;
      }
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
      return snapshot.reader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
      return snapshot.reader().getRefCount();
    }
  }
}
