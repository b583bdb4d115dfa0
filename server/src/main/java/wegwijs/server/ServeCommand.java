package wegwijs.server;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import wegwijs.data.schema.IndexCommit;
import wegwijs.indexer.report.ProgressMonitor;

/** {@code wegwijs serve}: serves what the store holds, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class ServeCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Settings settings = Settings.of(System.getenv());
    return serve(Installation.open(settings), settings);
  }

  int serve(Installation installation, Settings settings) {
    bringIndexUp(installation);
    CountDownLatch stopped = new CountDownLatch(1);
    Site site = Site.open(installation, settings);
    Scheduler scheduler = new Scheduler(installation, site.desks(), Clock.systemUTC()).start();
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  site.desks().close();
                  scheduler.close();
                  site.close();
                  stopped.countDown();
                }));
    System.err.println(CommandTexts.text("serve.ready", site.address()));
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /**
   * An index that is behind, or was made by another version or vocabulary, is mended here, and so
   * is what editors said just before the program was killed. One that is missing beside records, or
   * damaged, is for the administrator to look at.
   */
  private static void bringIndexUp(Installation installation) {
    Optional<IndexCommit> commit = installation.readCommit();
    if (commit.isEmpty() && installation.store().runs().latestId() > 0) {
      throw new CannotContinue(CommandTexts.text("serve.noIndex", installation.home().index()));
    }
    if (commit.isEmpty()
        || !installation.isCurrent(commit.get())
        || installation.store().unshown().isAny()) {
      RunLock.holding(installation.home(), () -> installation.publish(false, ProgressMonitor.NONE));
    }
  }
}
