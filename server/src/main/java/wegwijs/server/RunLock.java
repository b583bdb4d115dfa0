package wegwijs.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;

/**
 * That only one run writes at a time, that only one visit fetches, and that only one brings the
 * index up to date, in whatever process they are. The operating system lets go of the lock when the
 * program ends, however it ends.
 */
final class RunLock {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Does some work while no other run can write.
   *
   * @throws CannotContinue if another run is writing, or the folder cannot be written
   */
  static <T> T holding(Home home, Supplier<T> work) {
    return take(home, home.lock()).orElseThrow(RunLock::busy).during(work);
  }

  /**
   * The same, as soon as no other run writes.
   *
   * @throws RunCancelled if the monitor stops the waiting
   */
  static <T> T awaiting(Home home, ProgressMonitor monitor, Supplier<T> work) {
    return await(home, home.lock(), monitor::isCancelled)
        .orElseThrow(RunCancelled::new)
        .during(work);
  }

  /**
   * Brings golden records and index up to date, as soon as nobody else does.
   *
   * @throws RunCancelled if the monitor stops the waiting
   */
  static <T> T publishing(Home home, ProgressMonitor monitor, Supplier<T> work) {
    return await(home, home.publishLock(), monitor::isCancelled)
        .orElseThrow(RunCancelled::new)
        .during(work);
  }

  /**
   * The same for who cannot wait long.
   *
   * @throws CannotContinue if somebody else is at it all that time
   */
  static <T> T publishing(Home home, Duration patience, Supplier<T> work) {
    long end = System.nanoTime() + patience.toNanos();
    return await(home, home.publishLock(), () -> System.nanoTime() - end > 0)
        .orElseThrow(RunLock::busy)
        .during(work);
  }

  /** Empty when the waiting was given up. */
  private static Optional<RunLock> await(Home home, Path file, BooleanSupplier isGivenUp) {
    Optional<RunLock> lock = take(home, file);
    while (lock.isEmpty() && !isGivenUp.getAsBoolean()) {
      pause();
      lock = take(home, file);
    }
    return lock;
  }

  /**
   * Does some work while no other visit to a site or feed goes on; runs may write meanwhile.
   *
   * @throws CannotContinue if another visit goes on
   */
  static <T> T visiting(Home home, Supplier<T> work) {
    return take(home, home.visitLock())
        .orElseThrow(() -> new CannotContinue(CommandTexts.text("run.visiting")))
        .during(work);
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES); // the lock of another program tells nobody when it is free
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunCancelled();
    }
  }

  private <T> T during(Supplier<T> work) {
    try {
      return StoreUnavailable.explaining(work);
    } finally {
      release();
    }
  }

  private static Optional<RunLock> take(Home home, Path file) {
    try {
      Files.createDirectories(home.folder());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return Optional.of(new RunLock(channel));
        }
      } catch (OverlappingFileLockException e) {
        // Another thread of this program has it: the same answer as for another program.
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new CannotContinue(
          "De map "
              + home.folder()
              + " is niet te schrijven. Controleer de rechten, of kies een andere map met"
              + " WEGWIJS_HOME.",
          e);
    }
  }

  /** That another run goes on. */
  static CannotContinue busy() {
    return new CannotContinue(
        "Er loopt al een andere verwerking. Wacht tot die klaar is en probeer het dan opnieuw.");
  }

  private void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new CannotContinue("Het slot op de verwerking is niet los te maken: " + e, e);
    }
  }
}
