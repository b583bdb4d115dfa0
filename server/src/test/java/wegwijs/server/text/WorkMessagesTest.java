package wegwijs.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Messages;

/** The words of people at work and the places that use them know each other. */
class WorkMessagesTest {
  private static final Path ROOT = Path.of(System.getProperty("wegwijs.root", ".."));
  private static final Pattern TEXT = Pattern.compile("text\\(\\s*\"([a-z.-]+)\"");
  private static final Messages MESSAGES = Messages.load("work", Locale.of("nl"));

  @Test
  void everyKeyThatTemplatesUseExists() {
    Set<String> used =
        TEXT.matcher(code("templates/src/main/jte/work", ".jte"))
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).isNotEmpty().isSubsetOf(MESSAGES.keys());
  }

  /**
   * Some keys are put together: "done." and what was done, where the end stands in the code, or
   * "staff.part." and the name of a part, where the beginning does.
   */
  @Test
  void everyKeyIsUsed() {
    String code =
        code("templates/src/main/jte", ".jte")
            + code("templates/src/main/java", ".java")
            + code("server/src/main/java", ".java");
    assertThat(MESSAGES.keys())
        .allMatch(key -> {
          int end = key.lastIndexOf('.') + 1;
          return code.contains('"' + key + '"')
              || code.contains('"' + key.substring(end) + '"')
              || code.contains('"' + key.substring(0, end) + '"');
        });
  }

  private static String code(String folder, String ending) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(WorkMessagesTest::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
