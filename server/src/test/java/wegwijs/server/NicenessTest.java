package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Work that steps back takes the threads along that it makes, and no others. */
@EnabledOnOs(OS.LINUX)
class NicenessTest {
  /** Where it stands after the name of the thread, which ends with a bracket; see proc(5). */
  private static final int NICE = 17;

  @Test
  void threadsOfTheWorkStepBackAndNoOthers() throws InterruptedException {
    int before = nice();
    List<Integer> found = new ArrayList<>();
    Thread.ofPlatform()
        .start(
            Niceness.nicely(() -> {
              found.add(nice());
              try (var workers = Executors.newFixedThreadPool(1)) {
                workers.execute(() -> found.add(nice()));
              }
            }))
        .join();
    assertThat(found).containsExactly(19, 19);
    assertThat(nice()).isEqualTo(before).isLessThan(19);
  }

  private static int nice() {
    try {
      String stat = Files.readString(Path.of("/proc/thread-self/stat"));
      return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[NICE - 1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
