package wegwijs.server;

import java.io.Console;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Headway;
import wegwijs.indexer.report.ProgressMonitor;

/**
 * Shows how far a run is: a bar on a terminal, now and then a line elsewhere. Ctrl+C stops the run
 * in order: it may undo or finish what it was at before the program ends. Closed when the run has
 * ended.
 */
final class ConsoleProgress implements ProgressMonitor, AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final int STOP_SECONDS = 5;
  private static final int BAR_MILLISECONDS = 200;

  private final PrintWriter out;
  private final boolean isTerminal;
  private final Clock clock;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread stopping = new Thread(this::stop, "stop");
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private volatile boolean isCancelled;

  private Task task = Task.IMPORT;
  private long expected;
  private long done;
  private Instant begun = Instant.EPOCH;
  private Instant told = Instant.EPOCH;
  private @Nullable ProgressBar bar;

  ConsoleProgress(PrintWriter out, boolean isTerminal, Clock clock) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.clock = clock;
  }

  /** One on standard error that listens to Ctrl+C. */
  static ConsoleProgress open(PrintWriter out) {
    boolean isTerminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    ConsoleProgress progress = new ConsoleProgress(out, isTerminal, Clock.systemUTC());
    Runtime.getRuntime().addShutdownHook(progress.stopping);
    return progress;
  }

  private void stop() {
    isCancelled = true;
    actions.forEach(Runnable::run);
    try {
      if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        out.println(CommandTexts.text("progress.broken"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void begin(Task newTask, long newExpected) {
    task = newTask;
    expected = newExpected;
    done = 0;
    begun = clock.instant();
    told = begun;
    if (isTerminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name())
              .setInitialMax(expected == 0 ? -1 : expected)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(BAR_MILLISECONDS)
              .showSpeed()
              .build();
    }
  }

  @Override
  public void update(long more) {
    done += more;
    if (bar != null) {
      bar.stepBy(more);
    } else if (Duration.between(told, clock.instant()).compareTo(BETWEEN_LINES) >= 0) {
      told = clock.instant();
      tell();
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    } else {
      tell();
    }
  }

  private void tell() {
    Headway headway = new Headway(task, done, expected, Duration.between(begun, clock.instant()));
    Optional<Duration> left = headway.left();
    out.println(
        new MessageFormat(
                CommandTexts.text(left.isPresent() ? "progress.left" : "progress.done"),
                Locale.of("nl"))
            .format(
                new Object[] {
                  name(),
                  done,
                  expected,
                  headway.perSecond(),
                  left.map(Duration::toSeconds).orElse(0L)
                }));
    out.flush();
  }

  private String name() {
    return CommandTexts.text("progress." + task);
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  @Override
  public void onCancel(Runnable action) {
    actions.add(action);
  }

  /** The run has ended: nothing is left to stop. */
  @Override
  public void close() {
    ended.countDown();
    if (!isCancelled) {
      Runtime.getRuntime().removeShutdownHook(stopping);
    }
  }
}
