package wegwijs.server;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * Lets the work of a thread step back for all other work of the machine. On Linux each thread has a
 * nice value of its own, which the threads that it makes inherit; elsewhere it belongs to the whole
 * program, and nothing is changed.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/setpriority.2.html">setpriority(2)</a>
 */
final class Niceness {
  private static final int PRIO_PROCESS = 0;
  private static final int THIS_THREAD = 0;
  private static final int NICEST = 19;

  private Niceness() {}

  /** This work, by a thread that steps back first. */
  static Runnable nicely(Runnable work) {
    return () -> {
      stepBack();
      work.run();
    };
  }

  @SuppressWarnings("restricted") // the program may call native code, as SQLite does
  private static void stepBack() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    Linker linker = Linker.nativeLinker();
    MethodHandle setPriority =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("setpriority"),
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    try {
      // A refusal leaves the thread as it is: the work is done all the same.
      int _ = (int) setPriority.invokeExact(PRIO_PROCESS, THIS_THREAD, NICEST);
    } catch (Throwable e) { // a method handle says that it may throw anything
      throw new IllegalStateException("setpriority cannot be called", e);
    }
  }
}
