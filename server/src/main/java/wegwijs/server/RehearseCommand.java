package wegwijs.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code wegwijs rehearse}: fills a temporary home, serves it to itself and ends. The build runs it
 * once to record which classes a start needs.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> QUESTIONS =
      List.of("/", "/zoek?q=geldzorgen", "/api/v1/zoek?q=hulp", "/inloggen", "/gereed");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.make("wegwijs-rehearsal")) {
      Settings settings = Settings.ofHome(folder.path());
      Installation installation = Installation.open(settings);
      DemoCommand.fill(installation);
      try (Site site = Site.open(installation, settings);
          HttpClient client = HttpClient.newHttpClient()) {
        for (String question : QUESTIONS) {
          client.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + question))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
        }
      }
      return 0;
    }
  }
}
