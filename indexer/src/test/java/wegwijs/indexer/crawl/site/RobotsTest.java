package wegwijs.indexer.crawl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.indexer.crawl.url.WebUrl;

class RobotsTest {
  private static final WebUrl URL = url("https://zorg.example.nl/robots.txt");

  @ParameterizedTest
  @CsvFileSource(
      resources = "/wegwijs/indexer/crawl/robots.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void obeysTheRulesForUs(String robots, String path, boolean isAllowed) {
    String text = robots == null ? "" : robots.translateEscapes();
    assertThat(Robots.parse(URL, text).allows(url("https://zorg.example.nl" + path)))
        .isEqualTo(isAllowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crawl-delay: 5|PT5S",
        "crawl-delay:0,5|PT0.5S",
        "Crawl-delay: 2.5 # kalm aan|PT2.5S",
        "Crawl-delay: 99999|PT27H46M39S",
        "Crawl-delay: 0|",
        "Crawl-delay: -3|",
        "Crawl-delay: veel|",
      })
  void readsADelayOfAnyLength(String line, Duration delay) {
    Robots robots = Robots.parse(URL, "User-agent: *\n" + line + "\nDisallow: /intern");
    assertThat(robots.crawlDelay()).isEqualTo(Optional.ofNullable(delay));
    assertThat(robots.allows(url("https://zorg.example.nl/a"))).isTrue();
    assertThat(robots.allows(url("https://zorg.example.nl/intern"))).isFalse();
  }

  @Test
  void readsEveryUtf() {
    String text = "User-agent: *\nDisallow: /a";
    byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    byte[] big = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    byte[] utf8 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(little, big, utf8)) {
      assertThat(Robots.decode(bytes)).isEqualTo(text);
    }
    assertThat(Robots.decode(new byte[0])).isEmpty();
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.SECONDS)
  void aHugeLineTakesNoTime() {
    Robots robots = Robots.parse(URL, "Disallow: /" + "a*".repeat(1 << 20));
    assertThat(robots.allows(url("https://zorg.example.nl/" + "a".repeat(2_000)))).isTrue();
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.SECONDS)
  void manyWildcardsTakeNoTime() {
    String rules =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "Disallow: /*a*b*c*d*e*f*g*" + i + "$")
            .collect(Collectors.joining("\n", "User-agent: *\n", ""));
    Robots robots = Robots.parse(URL, rules);
    assertThat(robots.allows(url("https://zorg.example.nl/" + "abcdefg".repeat(280)))).isTrue();
  }

  @Test
  void namesItsSitemaps() {
    Robots robots = Robots.parse(URL, "Sitemap: https://zorg.example.nl/kaart.xml\nSitemap: nee");
    assertThat(robots.sitemaps()).contains(url("https://zorg.example.nl/kaart.xml"));
  }

  @Test
  void aWebPageIsNoRules() {
    assertThat(Robots.parse(URL, "\n<html><body>Welkom").isPage()).isTrue();
    assertThat(Robots.parse(URL, "# <html>").isPage()).isFalse();
  }

  private static WebUrl url(String text) {
    return WebUrl.parse(text).orElseThrow();
  }
}
