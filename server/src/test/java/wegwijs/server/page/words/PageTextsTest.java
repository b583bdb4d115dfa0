package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;

class PageTextsTest {
  private static final int LONGEST_SENTENCE = 15;

  @Test
  void everyTextIsUsedShortAndAPattern() throws IOException {
    String code = code();
    Properties texts = texts("page_nl.properties");
    assertThat(texts).isNotEmpty();
    for (String key : texts.stringPropertyNames()) {
      assertThat(code).as("use of %s", key).contains('"' + key + '"');
      assertThat(PageTexts.dutch().text(key, 1, 2)).isNotBlank();
      assertThat(texts.getProperty(key).split(" ").length).isLessThanOrEqualTo(LONGEST_SENTENCE);
    }
  }

  @Test
  void everyPartOfAStatementIsUsed() throws IOException {
    String code = code();
    Properties texts = texts("statements_nl.properties");
    assertThat(texts).isNotEmpty();
    for (String key : texts.stringPropertyNames()) {
      String stem = key.replaceFirst("\\.(text|title|lead)$", "").replaceFirst("-[A-E]$", "-");
      assertThat(code).as("use of %s", key).contains('"' + stem + '"');
      assertThat(PageTexts.statements(Language.DUTCH).text(key, 1)).isNotBlank();
    }
  }

  @Test
  void everyPartOfAFormIsUsed() throws IOException {
    String code = code();
    Properties texts = texts("forms_nl.properties");
    assertThat(texts).isNotEmpty();
    for (String key : texts.stringPropertyNames()) {
      String stem =
          key.replaceFirst("\\.hint$", "")
              .replaceFirst("^(received-[a-z]+)\\.next$", "$1")
              .replaceFirst("^(way|when)\\..*", "$1.")
              .replaceFirst("^(report\\.fault-).*", "$1");
      assertThat(code).as("use of %s", key).contains('"' + stem + '"');
      assertThat(PageTexts.forms(Language.DUTCH).text(key, 1, 2)).isNotBlank();
    }
  }

  @Test
  void namesAKeyThatDoesNotExist() {
    assertThatThrownBy(() -> PageTexts.dutch().text("bestaat.niet"))
        .hasMessageContaining("bestaat.niet");
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                PageTexts.class.getResourceAsStream("/wegwijs/server/page/" + file)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/wegwijs/server/page"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(PageTextsTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
