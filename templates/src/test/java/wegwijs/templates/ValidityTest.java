package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import wegwijs.templates.messages.Language;

/** The Nu HTML checker, which the W3C and the WHATWG use, finds every page valid. */
final class ValidityTest {
  /** What became HTML after this version of the checker, which is of 2020. */
  private static final Predicate<String> NEWER =
      Pattern.compile("“enterkeyhint” not allowed|“h3” not allowed as child of element “summary”")
          .asPredicate();

  static Stream<Map.Entry<String, String>> pages() {
    Pages arabic = Pages.in(Language.ARABIC);
    Pages english = Pages.in(Language.ENGLISH);
    return Stream.concat(
        Preview.pages().entrySet().stream(),
        Stream.of(
            Map.entry("frame with themes", arabic.render(EmbedSamples.themes())),
            Map.entry("frame with services", english.render(EmbedSamples.results())),
            Map.entry("home in Arabic", arabic.render(Samples.home())),
            Map.entry("search in Arabic", arabic.render(SearchSamples.search())),
            Map.entry("crisis in Arabic", arabic.render(SearchSamples.crisisSearch())),
            Map.entry("service in English", english.render(DetailSamples.service()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageIsValidHtml(Map.Entry<String, String> page) throws IOException, SAXException {
    List<String> problems =
        check(page.getValue())
            .filter(line -> line.contains("error"))
            .filter(NEWER.negate())
            .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void theCheckerSeesMistakes() throws IOException, SAXException {
    assertThat(check("<!DOCTYPE html><html lang=nl><title>x</title><p><img src=a></b>"))
        .anyMatch(said -> said.contains("alt"));
  }

  private static Stream<String> check(String html) throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    checker.setForceHTML(true);
    return checker
        .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .lines();
  }
}
