package wegwijs.templates.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is there in each language; the files of the server module are held to the same. */
final class LanguagesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/wegwijs/messages");
  private static final Path SERVER = Path.of("../server/src/main/resources/wegwijs");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  static Stream<Path> completeFiles() {
    return Stream.of(
        TEMPLATES.resolve("messages_nl.properties"),
        SERVER.resolve("server/page/page_nl.properties"),
        SERVER.resolve("server/page/statements_nl.properties"),
        SERVER.resolve("server/page/forms_nl.properties"),
        SERVER.resolve("server/page/embedding_nl.properties"));
  }

  @ParameterizedTest
  @MethodSource("completeFiles")
  void englishSaysAllThatDutchSays(Path dutch) throws IOException {
    Properties texts = read(dutch);
    Properties english = read(sibling(dutch, "en"));
    assertThat(english.stringPropertyNames()).isEqualTo(texts.stringPropertyNames());
    sameArguments(english, texts);
  }

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "UKRAINIAN", "TURKISH", "POLISH"})
  void whatSurroundsAPageIsThereInEachOtherLanguage(Language language) throws IOException {
    Properties texts = read(TEMPLATES.resolve("messages_" + language.tag() + ".properties"));
    assertThat(texts.stringPropertyNames())
        .isEqualTo(read(TEMPLATES.resolve("messages_ar.properties")).stringPropertyNames());
    sameArguments(texts, read(TEMPLATES.resolve("messages_nl.properties")));
  }

  @ParameterizedTest
  @EnumSource(names = "DUTCH", mode = EnumSource.Mode.EXCLUDE)
  void everyCardForThoseInDangerIsTranslated(Language language) throws IOException {
    Path cards = Path.of("../data/src/main/resources/wegwijs/portals/crisis.yaml");
    Set<String> keys =
        Pattern.compile("(?m)^  - id: (\\S+)")
            .matcher(Files.readString(cards))
            .results()
            .map((MatchResult match) -> match.group(1))
            .flatMap(id -> Stream.of(id + ".title", id + ".text"))
            .collect(Collectors.toSet());
    keys.addAll(Set.of("phone.free", "phone.paid"));
    Properties texts = read(SERVER.resolve("server/page/crisis_" + language.tag() + ".properties"));
    assertThat(keys).hasSizeGreaterThan(20);
    assertThat(texts.stringPropertyNames()).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource(names = "DUTCH", mode = EnumSource.Mode.EXCLUDE)
  void aTranslatedCardNamesTheSameNumbers(Language language) throws IOException {
    Properties english = read(SERVER.resolve("server/page/crisis_en.properties"));
    Properties texts = read(SERVER.resolve("server/page/crisis_" + language.tag() + ".properties"));
    for (String key : english.stringPropertyNames()) {
      assertThat(numbers(texts, key)).as(key).isEqualTo(numbers(english, key));
    }
  }

  /** Between Arabic words the two halves of a number would else change places (UAX #9, W2). */
  @Test
  void aNumberInArabicRunsFromLeftToRight() throws IOException {
    Properties around = read(TEMPLATES.resolve("messages_ar.properties"));
    assertThat(around.getProperty("human.call")).contains("\u2066{0}\u2069");
    Properties cards = read(SERVER.resolve("server/page/crisis_ar.properties"));
    String all = String.join("\n", cards.values().stream().map(String::valueOf).toList());
    assertThat(all).containsPattern("\u2066\\d+-\\d+\u2069");
    assertThat(all.replaceAll("\u2066[^\u2069]*\u2069", "")).doesNotContainPattern("\\d[- ]\\d");
  }

  @Test
  void theFirstLanguageThatIsOursIsTaken() {
    assertThat(Language.find(List.of("xx", "en", "ar"))).hasValue(Language.ENGLISH);
    assertThat(Language.find(List.of("EN", "", "nl-NL"))).isEmpty();
  }

  private static Set<String> numbers(Properties texts, String key) {
    return Pattern.compile("0[89]00-\\d{4}|\\b11[23]\\b")
        .matcher(texts.getProperty(key))
        .results()
        .map((MatchResult match) -> match.group())
        .collect(Collectors.toSet());
  }

  private static void sameArguments(Properties translated, Properties dutch) {
    for (String key : translated.stringPropertyNames()) {
      assertThat(arguments(translated.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(dutch.getProperty(key)));
    }
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Path sibling(Path dutch, String tag) {
    return dutch.resolveSibling(dutch.getFileName().toString().replace("_nl.", "_" + tag + "."));
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
