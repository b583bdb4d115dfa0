package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class GarbageTest {
  private static final List<String> NAMES =
      List.of(
          "q",
          "plaats",
          "straal",
          "sorteer",
          "pagina",
          "perPagina",
          "doelgroep",
          "zorgvraag",
          "gemeente",
          "wet",
          "onafhankelijk",
          "onzin",
          "");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "1e9",
          "99999999999",
          "NaN",
          "null",
          "*",
          "?",
          "\"",
          "\"geld",
          "(geld",
          "geld AND",
          "a:b",
          "geld~9",
          "[a TO b]",
          "/x/",
          "\\",
          "<script>",
          "' OR 1=1 --",
          "\u0000",
          "\uD83D\uDE00",
          "\u202Egeld",
          "%",
          "../../etc/passwd",
          "0988",
          "9999",
          "landelijk",
          "mantelzorgers",
          "afstand",
          "6001 AB",
          "x".repeat(300));

  private final TestSite site;

  GarbageTest(TestSite site) {
    this.site = site;
  }

  @Test
  void nothingInTheAddressBreaksThePage() {
    Random random = new Random(42);
    for (int round = 0; round < 400; round++) {
      StringBuilder address = new StringBuilder("/zoek?");
      for (int part = random.nextInt(5); part >= 0; part--) {
        address.append('&').append(pick(NAMES, random)).append('=').append(encoded(random));
      }
      assertThat(site.get(address.toString()).status()).as("%s", address).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zoek?q=%",
        "/zoek?q=%zz",
        "/zoek?q=%ff%fe",
        "/zoek?q=%ED%A0%80",
        "/zoek?&&&",
        "/zoek?=",
        "/zoek?q",
        "/zoek?pagina=999",
        "/zoek?pagina=1001&q=geld",
        "/zoek?doelgroep"
      })
  void malformedQueriesAreNoFaultOfOurs(String path) {
    assertThat(site.get(uriSafe(path)).status()).isIn(200, 400);
  }

  @Test
  void keepsTheValidPartOfAQuestion() {
    Answer answer = site.get("/zoek?q=geld&pagina=zeven&doelgroep=onzin&sorteer=x&zorgvraag=geld");
    assertThat(answer.page().select(".chosen a.chip")).hasSize(1);
    assertThat(answer.text("h2.results-count")).contains("resultaten voor “geld”");
  }

  @Test
  void showsTheFirstPageForOneThatDoesNotExist() {
    assertThat(site.get("/zoek?q=geldzorgen&pagina=99").page().select("ol.cards li")).hasSize(10);
  }

  private static String uriSafe(String path) {
    return path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  private static String encoded(Random random) {
    return URLEncoder.encode(pick(VALUES, random), StandardCharsets.UTF_8);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
