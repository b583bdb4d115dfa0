package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StaticFilesTest {
  private static final Pattern TOKEN = Pattern.compile("--ww-([a-z-]+): #([0-9a-f]{6});");

  @Test
  void aFirstViewWeighsLittle() throws IOException {
    for (String page : Preview.pages().values()) {
      int weight = compressed(page.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, List<String>> file : Assets.files().entrySet()) {
        if (page.contains("/" + file.getKey() + "\"")) {
          weight += compressed(StaticFolder.bytes(file.getValue()));
        }
      }
      assertThat(weight).isBetween(10_000, 60_000);
    }
  }

  @Test
  void everyPartOfTheStyleSheetIsServed() throws IOException {
    try (Stream<Path> parts = Files.list(StaticFolder.FOLDER.resolve("css"))) {
      assertThat(Assets.files().values().stream().flatMap(List::stream))
          .filteredOn(part -> part.startsWith("css/"))
          .containsExactlyInAnyOrderElementsOf(
              parts.map(part -> "css/" + part.getFileName()).toList());
    }
  }

  @Test
  void theStyleSheetAsksNothingOfOthers() throws IOException {
    assertThat(css()).doesNotContain("url(", "@import", "@font-face", "//");
  }

  @Test
  void drawingsHoldNoStyleAndNoScript() throws IOException {
    for (String file : new String[] {"logo.svg", "favicon.svg"}) {
      assertThat(Files.readString(StaticFolder.FOLDER.resolve(file)))
          .doesNotContain("style", "script", "href");
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "ink,paper,4.5",
    "ink,surface,4.5",
    "ink,tint,4.5",
    "ink,danger-tint,4.5",
    "ink-soft,paper,4.5",
    "ink-soft,surface,4.5",
    "ink-soft,tint,4.5",
    "ink-soft,danger-tint,4.5",
    "link,paper,4.5",
    "link,surface,4.5",
    "link,tint,4.5",
    "link,danger-tint,4.5",
    "link-strong,paper,4.5",
    "link-strong,surface,4.5",
    "on-brand,brand,4.5",
    "on-brand,brand-deep,4.5",
    "on-brand-soft,brand,4.5",
    "on-brand-soft,brand-deep,4.5",
    "on-accent,accent,4.5",
    "on-button,button,4.5",
    "good,paper,4.5",
    "good,surface,4.5",
    "on-warn,warn,4.5",
    "on-danger,danger,4.5",
    "on-mark,mark,4.5",
    "line-strong,paper,3",
    "line-strong,surface,3",
    "button,surface,3",
    "on-brand-soft,brand,3"
  })
  void coloursCanBeToldApartInBothThemes(String text, String ground, double least)
      throws IOException {
    String[] themes = css().split("@media \\(prefers-color-scheme: dark\\)", 2);
    Map<String, Integer> light = tokens(themes[0]);
    assertThat(contrast(light.get(text), light.get(ground))).isGreaterThanOrEqualTo(least);
    Map<String, Integer> dark = new HashMap<>(light);
    dark.putAll(tokens(themes[1].substring(0, themes[1].indexOf("/* Ground */"))));
    assertThat(contrast(dark.get(text), dark.get(ground))).isGreaterThanOrEqualTo(least);
  }

  private static String css() throws IOException {
    byte[] joined = StaticFolder.bytes(Assets.files().get("wegwijs.css"));
    return new String(joined, StandardCharsets.UTF_8);
  }

  private static Map<String, Integer> tokens(String css) {
    Map<String, Integer> tokens = new HashMap<>();
    TOKEN
        .matcher(css.toLowerCase(Locale.ROOT))
        .results()
        .forEach(match -> tokens.put(match.group(1), Integer.parseInt(match.group(2), 16)));
    return tokens;
  }

  // WCAG 2.2, definitions of contrast ratio and relative luminance.
  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int value) {
    double share = (value & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
