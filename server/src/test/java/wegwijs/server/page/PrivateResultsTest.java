package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class PrivateResultsTest {
  private final TestSite site;

  PrivateResultsTest(TestSite site) {
    this.site = site;
  }

  @Test
  void areTheSameAsThoseWithAnAddress() {
    assertThat(site.post("/weert/zoek", "q=geldzorgen&doelgroep=schulden").text("ol.cards h3"))
        .isEqualTo(site.get("/weert/zoek?q=geldzorgen&doelgroep=schulden").text("ol.cards h3"))
        .isNotEmpty();
  }

  @Test
  void leaveNothingWithTheBrowser() {
    Answer answer = site.post("/weert/zoek", "q=geldzorgen&doelgroep=schulden");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.page().select("[href*=geldzorgen]")).isEmpty();
    assertThat(answer.page().title()).doesNotContain("geldzorgen");
    assertThat(answer.page().select("form[role=search]").attr("method")).isEqualTo("post");
  }

  @Test
  void aButtonDoesWhatALinkWouldDo() {
    String link = "%2Fweert%2Fzoek%3Fq%3Dschulden%26pagina%3D2%26lijst%3D";
    Answer answer =
        site.post("/weert/zoek", "q=anders&naar=" + link + "00000000-0000-4000-8000-000000000001");
    assertThat(answer.page().select("#q").val()).isEqualTo("schulden");
    assertThat(answer.text(".paging-step[aria-current]")).isEqualTo("Pagina 2");
    assertThat(answer.text(".to-list")).isEqualTo("Mijn lijst 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"naar=%3Fq%3D%25zz", "naar=", "naar=%3F%26%26%3D", "q=%00&pagina=-3", ""})
  void garbageLeadsToAPage(String fields) {
    assertThat(site.post("/zoek", fields).status()).isEqualTo(200);
  }
}
