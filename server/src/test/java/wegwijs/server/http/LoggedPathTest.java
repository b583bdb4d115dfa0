package wegwijs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log tells of the paths that were asked for. */
class LoggedPathTest {
  private static final String SECRET = "Zk3v9x2mQe7LrT1pYw5bN8cJd0HsGfUiAoVtBnMqXyE";

  @Test
  void aLinkThatLetsSomebodyInIsLeftOut() {
    assertThat(LoggedPath.of("/toegang/" + SECRET)).isEqualTo("/toegang/***");
    String token = "0a1b2c3d-0000-4000-8000-00000000000a.1.1790000000." + SECRET;
    assertThat(LoggedPath.of("/kaart/bijhouden/" + token + "/dienst/7"))
        .isEqualTo("/kaart/bijhouden/***/dienst/7");
    assertThat(LoggedPath.of("/bijhouden/" + token + ")")).isEqualTo("/bijhouden/***");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/aanbod/een-heel-lange-naam-van-een-dienst-die-maar-doorgaat-en-doorgaat/0a1b",
        "/aanbod/x/00000000-0000-4000-8000-000000000001",
        "/Korte/Namen/met/Hoofdletters"
      })
  void otherPathsStayAsTheyAre(String path) {
    assertThat(LoggedPath.of(path)).isEqualTo(path);
  }
}
