package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.crawl.url.WebUrl;

/** What an administrator configures is checked, with value, rule and remedy. */
class ConfigurationTest {
  @ParameterizedTest
  @CsvSource({
    "http://zorg.example.nl/aanbod/a, true",
    "https://www.zorg.example.nl/aanbod/, true",
    "http://zorg.example.nl/nieuws, false",
    "http://zorg.example.nl/aanbod/intern/a, false",
    "http://anders.example.nl/aanbod/a, false",
    "http://mijn.zorg.example.nl/aanbod/a, false",
  })
  void aScopeHasHostsAndPaths(String url, boolean isIn) {
    Scope scope =
        new Scope(
            Set.of("WWW.zorg.example.nl"), List.of("/aanbod"), List.of("/aanbod/intern"), 10, 2);
    assertThat(scope.contains(WebUrl.parse(url).orElseThrow())).isEqualTo(isIn);
  }

  @Test
  void aScopeThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Scope(Set.of(), List.of(), List.of(), 10, 2))
        .hasMessage("hosts is empty; name at least one host");
    assertThatThrownBy(() -> new Scope(Set.of("h.nl"), List.of("aanbod"), List.of(), 10, 2))
        .hasMessage("include 'aanbod' is not a path; begin it with '/'");
    assertThatThrownBy(() -> new Scope(Set.of("h.nl"), List.of(), List.of(), 0, 2))
        .hasMessage("maxPages 0 is not from 1 to 1000000");
    assertThatThrownBy(() -> new Scope(Set.of("h.nl"), List.of(), List.of(), 10, 101))
        .hasMessage("maxDepth 101 is not from 0 to 100");
  }

  @Test
  void aSiteThatCannotBeIsRefusedWithoutShowingAPassword() {
    assertThatThrownBy(() -> Site.of("../elders", List.of("http://h.nl/"), false))
        .hasMessageContaining("source id '../elders'");
    assertThatThrownBy(() -> Site.of("zorg", List.of(), false))
        .hasMessage("seeds is empty; name at least one address");
    assertThatThrownBy(() -> Site.of("zorg", List.of("ftp://jan:geheim@h.nl/"), false))
        .hasMessage("'ftp://h.nl/' is not an http or https address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://h.nl/crawler", "crawler@h.nl"})
  void aContactIsAWebOrMailAddress(String contact) {
    assertThat(CrawlSettings.usual(contact).userAgent())
        .isEqualTo("wegwijs/1.0 (+" + contact + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iemand", "https://h.nl/ (x)", "a@h.nl\r\nX-Kop: 1"})
  void anythingElseIsNoContact(String contact) {
    assertThatThrownBy(() -> CrawlSettings.usual(contact))
        .hasMessageContaining("is not a web or e-mail address");
  }

  @Test
  void timesAreNotNegative() {
    Duration second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> new CrawlSettings("a@h.nl", Duration.ZERO, second, second, second, 3))
        .hasMessageContaining("deadline PT0S");
    assertThatThrownBy(() -> new CrawlSettings("a@h.nl", second, second, second, second, 0))
        .hasMessage("attempts 0 is not 1 or more");
  }

  @Test
  void countsOfAVisitAddUp() {
    assertThatThrownBy(() -> new VisitCounts(3, 1, 0, 0, 0, 1)).hasMessageContaining("add up to 3");
  }
}
