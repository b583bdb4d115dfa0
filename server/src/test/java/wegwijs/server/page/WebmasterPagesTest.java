package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnTestSite.class)
class WebmasterPagesTest {
  private final TestSite site;

  WebmasterPagesTest(TestSite site) {
    this.site = site;
  }

  @Test
  void givesCodeForTheAddressOfThisPortal() {
    String portal = site.origin() + "/weert";
    Document code = code("/weert/webmaster");
    assertThat(code.select("a[href=" + portal + "/]").text()).contains("Wegwijs in Weert");
    assertThat(code.select("form").attr("action")).isEqualTo(portal + "/zoek");
    assertThat(code.select("form input").attr("name")).isEqualTo("q");
    assertThat(code.select("form label").attr("for"))
        .isEqualTo(code.select("form input").attr("id"));
    assertThat(code.select("[data-sociale-kaart] a").attr("href")).isEqualTo(portal + "/");
    assertThat(code.select("script").attr("src")).isEqualTo(portal + "/widget.js");
    assertThat(code.select("iframe").attr("src")).startsWith(portal + "/embed?thema=");
    assertThat(code.select("iframe").attr("title")).isNotBlank();
  }

  @Test
  void itsCodeLeadsToPagesThatExist() {
    Document code = code("/weert/webmaster");
    for (String address :
        List.of(
            code.select("a").attr("href"),
            code.select("form").attr("action"),
            code.select("script").attr("src"),
            code.select("iframe").attr("src"))) {
      assertThat(site.get(address.substring(site.origin().length())).status()).isEqualTo(200);
    }
    assertThat(
            site.get(code.select("iframe").attr("src").substring(site.origin().length()))
                .page()
                .select(".embed-results"))
        .isNotEmpty();
  }

  @Test
  void namesTheLinesThatAnotherSiteNeedsInItsPolicy() {
    assertThat(site.get("/weert/webmaster").page().select(".snippet").eachText())
        .anySatisfy(text ->
            assertThat(text)
                .contains(
                    "script-src " + site.origin(),
                    "frame-src " + site.origin(),
                    "form-action " + site.origin()));
  }

  @Test
  void explainsTheWordsThatMayStandInTheCode() {
    assertThat(site.get("/weert/webmaster").page().select(".code-list dt").eachText())
        .contains("geld", "ouderen")
        .allMatch(word -> word.matches("[a-z0-9-]+"));
  }

  @Test
  void isFoundFromEveryPage() {
    assertThat(site.get("/weert/").page().select("footer a[href=/weert/webmaster]")).hasSize(1);
  }

  private Document code(String path) {
    StringBuilder code = new StringBuilder();
    for (Element snippet : site.get(path).page().select(".snippet")) {
      code.append(snippet.wholeText());
    }
    return Jsoup.parse(code.toString());
  }
}
