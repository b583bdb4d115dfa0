package wegwijs.server;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads whose work nobody waits for, and which let those go first that answer somebody. Java's
 * own priorities do nothing on Linux; there a thread has a niceness of its own (setpriority(2)),
 * which the threads that it starts inherit, those that write and merge the index among them. On
 * other systems such threads are as all others. Stateless.
 */
final class Courtesy {
  private static final Logger LOG = LoggerFactory.getLogger(Courtesy.class);

  /** About a tenth of what one who is not nice gets, where both want the same processor. */
  private static final int NICENESS = 10;

  /** That a number names a process, or a thread of one on Linux; 0 is the present one. */
  private static final int PRIO_PROCESS = 0;

  private Courtesy() {}

  /** Makes threads that give way, with this name and a number. */
  static ThreadFactory threads(String name) {
    ThreadFactory plain = Thread.ofPlatform().name(name, 1).daemon().factory();
    return work ->
        plain.newThread(() -> {
          giveWay();
          work.run();
        });
  }

  /** From now on this thread, and those that it starts later, give way to others. */
  static void giveWay() {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      try {
        int answer = (int) setPriority().invokeExact(PRIO_PROCESS, 0, NICENESS);
        LOG.debug("niceness {}: {}", NICENESS, answer);
      } catch (Throwable e) {
        // Work that goes first is worse than work that gives way, and better than none.
        LOG.info("this thread cannot give way to others", e);
      }
    }
  }

  private static MethodHandle setPriority() {
    Linker linker = Linker.nativeLinker();
    SymbolLookup library = linker.defaultLookup();
    return linker.downcallHandle(
        library.findOrThrow("setpriority"),
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT));
  }
}
