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
   * "admin.level-" and the name of a level, where the beginning does.
   */
  @Test
  void everyKeyIsUsed() {
    String code =
        code("templates/src/main/jte", ".jte")
            + code("templates/src/main/java", ".java")
            + code("server/src/main/java", ".java");
    assertThat(MESSAGES.keys())
        .allMatch(key -> parts(key).anyMatch(part -> code.contains('"' + part + '"')));
  }

  /** The key itself, its last word, and each beginning up to a dot or dash. */
  private static Stream<String> parts(String key) {
    Stream<String> beginnings =
        Pattern.compile("[.-]")
            .matcher(key)
            .results()
            .flatMap(
                found -> Stream.of(key.substring(0, found.start()), key.substring(0, found.end())))
            .filter(part -> part.indexOf('.') > 0);
    return Stream.concat(Stream.of(key, key.substring(key.lastIndexOf('.') + 1)), beginnings);
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
