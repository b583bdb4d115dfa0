package wegwijs.server.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RecordOverview;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.templates.messages.Messages;

/** Every text that administration asks for is there. */
class AdminTextsTest {
  private static final Pattern KEY = Pattern.compile("\"(admin\\.[a-z-]*[a-z])\"");
  private static final Pattern DONE =
      Pattern.compile("\"((?:source|record|run|duplicate|held)-[a-z]+)\"\\)?[;,)]");

  private final Messages messages = Messages.load("work", Locale.of("nl"));

  @Test
  void everyKeyInTheCodeExists() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String source : sources()) {
      Matcher found = KEY.matcher(source);
      while (found.find()) {
        keys.add(found.group(1));
      }
    }
    assertThat(keys).hasSizeGreaterThan(100).isSubsetOf(messages.keys());
  }

  @Test
  void everythingThatWasDoneIsTold() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String source : sources()) {
      Matcher found = DONE.matcher(source);
      while (found.find()) {
        keys.add("done." + found.group(1));
      }
    }
    assertThat(keys).hasSizeGreaterThan(15).isSubsetOf(messages.keys());
  }

  static Stream<String> families() {
    return Stream.of(
            words("admin.format-", List.of(SourceFormat.values())),
            words("admin.outcome-", List.of(RunOutcome.values())),
            words("admin.task-", List.of(ProgressMonitor.Task.values())),
            words("admin.state-", List.of(RecordOverview.State.values())),
            words("admin.kind-", List.of(RecordKind.values())),
            words(
                "admin.rule-", List.of("told", "only", "trust", "recent", "latest", "correction")),
            words(
                "admin.compare-",
                List.of(
                    "name",
                    "owner",
                    "identifier",
                    "phone",
                    "email",
                    "page",
                    "site",
                    "address",
                    "area",
                    "age",
                    "text",
                    "source")),
            words(
                "admin.level-",
                List.of(
                    "same",
                    "spelling",
                    "contained",
                    "partly",
                    "different",
                    "shared",
                    "wider",
                    "other",
                    "similar",
                    "little")))
        .flatMap(keys -> keys);
  }

  private static Stream<String> words(String prefix, List<?> words) {
    return words.stream().map(word -> prefix + word);
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyOneOfSeveralHasItsText(String key) {
    assertThat(messages.has(key)).as(key).isTrue();
  }

  private static Iterable<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/wegwijs/server/admin"))) {
      Set<String> texts = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
