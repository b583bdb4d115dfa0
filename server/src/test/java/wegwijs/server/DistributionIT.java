package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is installed: the launcher, from another directory, in a process of its own.
 */
@Timeout(120)
class DistributionIT {
  @TempDir private Path folder;

  @Test
  void servesTheShippedDirectoryFromAnyFolder() throws Exception {
    int port = freePort();
    Process program = program().start(Map.of("PORT", "" + port), "demo");
    try {
      assertThat(awaitAnswer(port, "/gereed")).contains("\"status\":\"gereed\"");
      assertThat(awaitAnswer(port, "/api/v1/zoek?q=geldzorgen")).contains("\"totaal\":");
      assertThat(awaitAnswer(port, "/")).contains("<h1");
    } finally {
      program.destroy();
      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aRunningServerSeesAnImportWithoutRestart() throws Exception {
    int port = freePort();
    Process program = program().start(Map.of("PORT", "" + port), "serve");
    try {
      assertThat(awaitAnswer(port, "/gereed")).contains("\"aanbod\":0");
      Path file =
          Files.writeString(folder.resolve("eigen.csv"), "naam;organisatie\nEetclub;De Brug\n");
      Program.Finished imported =
          program().run(Map.of(), "import", file.toString(), "--source", "eigen");
      assertThat(imported.exitCode()).isZero();
      assertThat(imported.out()).contains("Gelezen 1 = opgenomen 1");
      long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (!awaitAnswer(port, "/gereed").contains("\"aanbod\":1")) {
        assertThat(System.nanoTime()).isLessThan(giveUp);
      }
      assertThat(awaitAnswer(port, "/api/v1/zoek?q=eetclub")).contains("\"totaal\":1");
    } finally {
      program.destroy();
      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void saysWhatToDoWhenTheIndexIsMissing() throws Exception {
    Path file = Files.writeString(folder.resolve("eigen.csv"), "naam\nEetclub\n");
    assertThat(program().run(Map.of(), "import", file.toString(), "--source", "eigen").exitCode())
        .isZero();
    deleteFiles(folder.resolve("home/index"));
    Program.Finished refused = program().run(Map.of("PORT", "" + freePort()), "serve");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("wegwijs index --rebuild");
    assertThat(program().run(Map.of(), "index", "--rebuild").exitCode()).isZero();
    assertThat(program().run(Map.of(), "check").exitCode()).isZero();
  }

  @Test
  void saysWhatToDoWhenTheIndexIsDamaged() throws Exception {
    Path file = Files.writeString(folder.resolve("eigen.csv"), "naam\nEetclub\n");
    assertThat(program().run(Map.of(), "import", file.toString(), "--source", "eigen").exitCode())
        .isZero();
    try (var files = Files.list(folder.resolve("home/index"))) {
      for (Path part : files.filter(f -> !f.toString().endsWith("write.lock")).toList()) {
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    Program.Finished refused = program().run(Map.of("PORT", "" + freePort()), "serve");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("beschadigd").contains("wegwijs index --rebuild");
    assertThat(program().run(Map.of(), "index", "--rebuild").exitCode()).isZero();
    assertThat(program().run(Map.of(), "check").exitCode()).isZero();
  }

  @Test
  void saysWhatToDoWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Program.Finished refused = program().run(Map.of("PORT", "" + taken.getLocalPort()), "serve");
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.err()).contains("Poort " + taken.getLocalPort());
    }
  }

  @Test
  void saysWhatToDoWhenTheHomeCannotBeWritten() throws Exception {
    Path notAFolder = Files.writeString(folder.resolve("bestand"), "x");
    Program.Finished refused = program().run(Map.of("WEGWIJS_HOME", notAFolder + "/home"), "index");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("WEGWIJS_HOME");
    assertThat(refused.err().lines()).hasSize(1);
  }

  @Test
  void saysWhatToDoWhenTheStoreIsNotOurs() throws Exception {
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("home/store.db"), "dit is geen opslag ".repeat(200));
    Program.Finished refused = program().run(Map.of(), "index");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("store.db").contains("reservekopie");
    assertThat(refused.err().lines()).hasSize(1);
  }

  @Test
  void everyCommandExplainsItself() throws Exception {
    Program.Finished help = program().run(Map.of(), "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains("demo", "serve", "import", "source", "index", "check", "places");
    for (String command :
        List.of("demo", "serve", "import", "source", "index", "check", "places")) {
      assertThat(program().run(Map.of(), command, "--help").exitCode()).as(command).isZero();
    }
  }

  @Test
  void aWrongWordIsExitCode2AndAFailedImportIs1() throws Exception {
    assertThat(program().run(Map.of(), "bestaatniet").exitCode()).isEqualTo(2);
    Path file = Files.writeString(folder.resolve("leeg.csv"), "naam;organisatie\n");
    Program.Finished refused =
        program().run(Map.of(), "import", file.toString(), "--source", "leeg");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out()).contains("0 rijen");
  }

  private Program program() {
    return new Program(folder);
  }

  private static String awaitAnswer(int port, String question) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + question)).build();
      long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (true) {
        try {
          HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
          assertThat(answer.statusCode()).as(question).isEqualTo(200);
          return answer.body();
        } catch (ConnectException e) {
          assertThat(System.nanoTime()).as("no answer to " + question).isLessThan(giveUp);
          Thread.onSpinWait();
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static void deleteFiles(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
