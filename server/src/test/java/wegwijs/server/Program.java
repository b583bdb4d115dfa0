package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The installed program, started from a folder of its own with a home in it. */
final class Program {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("wegwijs.distribution", "target/wegwijs"), "bin", "wegwijs")
          .toAbsolutePath();

  private final Path folder;

  /** How a command ended and what it said. */
  record Finished(int exitCode, String out, String err) {}

  Program(Path folder) {
    this.folder = folder;
  }

  Process start(Map<String, String> environment, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    builder.environment().put("WEGWIJS_HOME", folder.resolve("home").toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  Finished run(String... words) throws Exception {
    return run(Map.of(), words);
  }

  Finished run(Map<String, String> environment, String... words) throws Exception {
    Process process = start(environment, words);
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Finished(
        process.exitValue(),
        Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
        Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
  }
}
