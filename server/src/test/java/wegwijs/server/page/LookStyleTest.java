package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wegwijs.data.portal.Look;

class LookStyleTest {
  @Test
  void coloursHoldForTheLightThemeOnlyAndShapesForBoth() {
    assertThat(
            css(
                "--utrecht-link-color",
                "#005b8c",
                "--utrecht-document-font-family",
                "Arial, sans-serif"))
        .isEqualTo(
            """
            :root {
              --utrecht-link-color: #005b8c;
              --utrecht-document-font-family: Arial, sans-serif;
            }
            :root {
              --ww-font: var(--utrecht-document-font-family);
            }
            @media (prefers-color-scheme: light) {
            :root {
              --ww-link: var(--utrecht-link-color);
            }
            }
            """);
  }

  @Test
  void aTokenOfOursWinsFromWhatStandsForIt() {
    assertThat(css("--ww-link", "#111111", "--utrecht-link-color", "#222222"))
        .containsOnlyOnce("--ww-link:")
        .contains("--ww-link: #111111;");
  }

  @Test
  void theBestTokenThatIsThereStandsForOurs() {
    assertThat(css("--utrecht-button-background-color", "#123456"))
        .contains("--ww-button: var(--utrecht-button-background-color);");
    assertThat(
            css(
                "--utrecht-button-background-color",
                "#123456",
                "--utrecht-button-primary-action-background-color",
                "#654321"))
        .contains("--ww-button: var(--utrecht-button-primary-action-background-color);");
  }

  @Test
  void itsNameChangesWithItsContent() {
    String one = LookStyle.hash(look("--ww-link", "#111111"));
    assertThat(one).matches("[0-9a-f]{8}").isEqualTo(LookStyle.hash(look("--ww-link", "#111111")));
    assertThat(one).isNotEqualTo(LookStyle.hash(look("--ww-link", "#111112")));
  }

  private static String css(String... tokens) {
    return LookStyle.css(look(tokens));
  }

  private static Look look(String... tokens) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < tokens.length; i += 2) {
      values.put(tokens[i], tokens[i + 1]);
    }
    return new Look(values);
  }
}
