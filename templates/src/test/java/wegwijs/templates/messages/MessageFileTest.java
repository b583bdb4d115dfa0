package wegwijs.templates.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wegwijs.templates.Assets;

/** The messages of the public pages; those of people at work are looked at with their pages. */
final class MessageFileTest {
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)+)\"");
  private static final Pattern EXPRESSION = Pattern.compile("\\$(?:unsafe)?\\{[^}]*}|!\\{[^}]*}");
  private final Messages messages = Messages.load(Locale.of("nl"));

  @Test
  void everyKeyInUseExists() throws IOException {
    assertThat(keysInUse()).isSubsetOf(messages.keys());
  }

  @Test
  void everyKeyIsInUse() throws IOException {
    assertThat(messages.keys()).isSubsetOf(keysInUse());
  }

  @Test
  void sentencesAreShort() {
    List<Integer> lengths =
        messages.keys().stream()
            .map(key -> messages.text(key, 2, 2, 2))
            .flatMap(text -> Arrays.stream(text.split("(?<=[.?!])\\s+")))
            .filter(sentence -> sentence.matches(".*[.?!]"))
            .map(sentence -> sentence.split("\\s+").length)
            .toList();
    assertThat(lengths).hasSizeGreaterThan(30).allMatch(words -> words <= 15);
    assertThat(lengths.stream().mapToInt(words -> words).average().orElseThrow())
        .isLessThanOrEqualTo(12);
  }

  @Test
  void templatesHoldNoWordsOfTheirOwn() throws IOException {
    for (Path template : files("src/main/jte", ".jte")) {
      String bare =
          EXPRESSION
              .matcher(Files.readString(template).replaceAll("@template[^@]*\\(", "("))
              .replaceAll("")
              .replaceAll("(?m)^\\s*@.*$", "")
              .replaceAll("@(if|for|else|endif|endfor|elseif)(\\([^<]*\\))?", "")
              .replaceAll("(?s)<[^>]*>", "");
      assertThat(bare).as(template.toString()).doesNotContainPattern("(?m)^[^(]*[A-Za-z]{3,}");
    }
  }

  private static Set<String> keysInUse() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : files("src/main", ".jte", ".java")) {
      if (file.toString().matches(".*[/\\\\](work|staff)[/\\\\].*")) {
        continue;
      }
      KEY.matcher(Files.readString(file))
          .results()
          .map((MatchResult match) -> match.group(1))
          .forEach(keys::add);
    }
    keys.removeAll(Assets.files().keySet());
    return keys;
  }

  private static List<Path> files(String folder, String... endings) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
