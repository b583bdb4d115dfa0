package wegwijs.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import wegwijs.data.schema.IndexCommit;
import wegwijs.server.http.HttpSettings;

/** {@code wegwijs serve}: serves what the store holds, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 8080;

  @Override
  public Integer call() {
    return serve(Installation.open(Home.of(System.getenv())));
  }

  int serve(Installation installation) {
    bringIndexUp(installation);
    CountDownLatch stopped = new CountDownLatch(1);
    Site site = Site.open(installation, settings(System.getenv()));
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  site.close();
                  stopped.countDown();
                }));
    System.err.println(
        Wegwijs.TEXTS.getString("serve.ready").replace("{0}", "http://localhost:" + site.port()));
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /**
   * An index that is behind, or was made by another version or vocabulary, is mended here. One that
   * is missing beside records, or damaged, is for the administrator to look at.
   */
  private static void bringIndexUp(Installation installation) {
    Optional<IndexCommit> commit = installation.readCommit();
    if (commit.isEmpty() && installation.store().runs().latestId() > 0) {
      throw new CannotContinue(
          Wegwijs.TEXTS
              .getString("serve.noIndex")
              .replace("{0}", installation.home().index().toString()));
    }
    if (commit.isEmpty() || !installation.isCurrent(commit.get())) {
      RunLock.holding(installation.home(), () -> installation.publish(false));
    }
  }

  static HttpSettings settings(Map<String, String> environment) {
    String port = environment.getOrDefault("PORT", "").strip();
    if (!port.isEmpty() && !port.matches("\\d{1,5}")) {
      throw new CannotContinue(Wegwijs.TEXTS.getString("serve.badPort").replace("{0}", port));
    }
    int number = port.isEmpty() ? DEFAULT_PORT : Integer.parseInt(port);
    if (number > 65_535) {
      throw new CannotContinue(Wegwijs.TEXTS.getString("serve.badPort").replace("{0}", port));
    }
    return new HttpSettings(
        Optional.ofNullable(environment.get("WEGWIJS_ADDRESS")).filter(host -> !host.isBlank()),
        number,
        environment.getOrDefault("WEGWIJS_HTTPS", "").equals("true"));
  }
}
