package wegwijs.indexer.crawl.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Addresses in one way of writing (list of bad input, 13, 14, 37 and 38). */
class WebUrlTest {
  private static final String TABLES = "/wegwijs/indexer/crawl/";

  @ParameterizedTest
  @CsvFileSource(
      resources = TABLES + "urls.csv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void writesEachAddressInOneWay(String given, String normalised) {
    assertThat(WebUrl.parse(given).map(WebUrl::toString))
        .isEqualTo(Optional.ofNullable(normalised));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = TABLES + "session-ids.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void takesSessionNumbersOut(String given, String without) {
    assertThat(SessionIds.without(url(given)).toString()).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = TABLES + "shapes.csv",
      delimiter = ';',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void seesWhatAnAddressLooksLike(String given, String pattern, boolean repeats, boolean file) {
    assertThat(UrlShape.pattern(url(given))).isEqualTo(Optional.ofNullable(pattern));
    assertThat(UrlShape.repeatsItself(url(given))).isEqualTo(repeats);
    assertThat(UrlShape.isFile(url(given))).isEqualTo(file);
  }

  @Test
  void resolvesLinksAgainstThePage() {
    WebUrl page = url("https://zorg.example.nl/aanbod/lijst?p=1");
    assertThat(page.resolve("item")).hasValue(url("https://zorg.example.nl/aanbod/item"));
    assertThat(page.resolve("?p=2")).hasValue(url("https://zorg.example.nl/aanbod/lijst?p=2"));
    assertThat(page.resolve("//b.example.nl/x")).hasValue(url("https://b.example.nl/x"));
    assertThat(page.resolve("#top")).hasValue(page);
    assertThat(page.resolve("tel:0207960123")).isEmpty();
  }

  @Test
  void neverShowsAPassword() {
    for (String text :
        new String[] {
          "http://jan:geheim@zorg.example.nl/a",
          "https://jan:geheim@zorg.example.nl:99999999/",
          "http:/\\jan:geheim@zorg.example.nl",
          "jan:geheim@zorg.example.nl",
        }) {
      assertThat(WebUrl.hasCredentials(text)).as(text).isTrue();
      assertThat(WebUrl.mask(text)).doesNotContain("geheim");
      assertThat(WebUrl.parse(text).map(WebUrl::toString).orElse("")).doesNotContain("geheim");
    }
    assertThat(WebUrl.hasCredentials("https://zorg.example.nl/@mentor")).isFalse();
  }

  @Test
  void knowsItsOriginAndHome() {
    assertThat(url("https://zorg.example.nl:8443/a?b").origin())
        .isEqualTo("https://zorg.example.nl:8443");
    assertThat(url("https://zorg.example.nl/").isHome()).isTrue();
    assertThat(url("https://zorg.example.nl/?a=1").isHome()).isFalse();
  }

  private static WebUrl url(String text) {
    return WebUrl.parse(text).orElseThrow();
  }
}
