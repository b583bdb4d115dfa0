package wegwijs.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * That only one run writes at a time. The operating system lets go of the lock when the program
 * ends, however it ends.
 */
final class RunLock {
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
    RunLock lock = take(home);
    try {
      return work.get();
    } finally {
      lock.release();
    }
  }

  private static RunLock take(Home home) {
    try {
      Files.createDirectories(home.folder());
      FileChannel channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return new RunLock(channel);
        }
      } catch (OverlappingFileLockException e) {
        // Another thread of this program has it: the same answer as for another program.
      }
      channel.close();
    } catch (IOException e) {
      throw new CannotContinue(
          "De map "
              + home.folder()
              + " is niet te schrijven. Controleer de rechten, of kies een andere map met"
              + " WEGWIJS_HOME.",
          e);
    }
    throw busy();
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
