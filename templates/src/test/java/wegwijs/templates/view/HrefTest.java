package wegwijs.templates.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HrefTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/zoek?q=a%20b",
        "?pagina=2",
        "#mens",
        "https://voorbeeld.invalid",
        "HTTP://a.nl/x",
        "mailto:a@voorbeeld.invalid",
        "tel:+31000000000",
        "tel:112"
      })
  void allowsPathsSitesMailAndTelephone(String address) {
    assertThat(Href.isSafe(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)",
        "data:text/html,x", "vbscript:x", "//evil.invalid", "/\\evil.invalid", "https:evil",
        "https:///evil", " https://a.nl", "voorbeeld.invalid", "/a\tb", "file:///etc/passwd"
      })
  void refusesEverythingElse(String address) {
    assertThat(Href.isSafe(address)).isFalse();
  }

  @Test
  void beginsAMailWithTheseWords() {
    assertThat(Href.mail("Hulp & zorg", "a + b\nhttps://a.nl/?x=1"))
        .isEqualTo(
            "mailto:?subject=Hulp%20%26%20zorg&body=a%20%2B%20b%0D%0Ahttps%3A%2F%2Fa.nl%2F%3Fx%3D1");
  }

  @Test
  void saysWhyALinkIsRefused() {
    assertThatThrownBy(() -> new Link("Klik", "javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "address 'javascript:alert(1)' is not a path, http(s), mailto or tel;"
                + " leave the link out");
  }
}
