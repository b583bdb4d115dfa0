package wegwijs.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    Path folder = Files.createTempDirectory("wegwijs-rehearsal");
    try {
      Settings settings = Settings.ofHome(folder);
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
    } finally {
      delete(folder);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
