package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedPagesTest {
  private static final String FRAMER = "https://www.voorbeeld.nl";
  private static final String CSP = "Content-Security-Policy";

  @TempDir private static Path installation;

  @AutoClose private static TestSite site;

  @BeforeAll
  static void open() {
    MunicipalPortal.write(installation, FRAMER);
    site = TestSite.with(installation, "");
  }

  @Test
  void mayBeFramedByThoseOnTheListOnly() {
    Answer answer = site.get("/proefstad/embed");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header(CSP))
        .contains("default-src 'none'; script-src 'self';")
        .endsWith("frame-ancestors " + FRAMER);
    assertThat(answer.response().headers().allValues(CSP)).hasSize(1);
    assertThat(answer.header("X-Frame-Options")).isEmpty();
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed",
        "/weert/embed",
        "/proefstad/",
        "/proefstad/zoek",
        "/proefstad/webmaster",
        "/proefstad/widget.js",
        "/proefstad/embed/",
        "/proefstad/bestaat-niet",
        "/static/embed.js"
      })
  void everythingElseMayBeFramedByNobody(String path) {
    Answer answer = site.get(path);
    assertThat(answer.header(CSP)).endsWith("frame-ancestors 'none'");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void onlyTheWidgetMayBeLoadedByOtherSites() {
    Answer widget = site.get("/proefstad/widget.js");
    assertThat(widget.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(widget.header("Content-Type")).startsWith("text/javascript");
    assertThat(widget.response().body().lines().count()).isLessThanOrEqualTo(35);
    for (String path : List.of("/proefstad/embed", "/static/embed.js", "/static/wegwijs.css")) {
      assertThat(site.get(path).header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?thema=geld", "?plaats=Weert&doelgroep=ouderen", "?thema=onzin&plaats=xyz"})
  void everythingChosenOpensInTheWindowAroundTheFrame(String presets) {
    Document page = site.get("/proefstad/embed" + presets).page();
    assertThat(page.select("a, form").eachAttr("target"))
        .hasSameSizeAs(page.select("a, form"))
        .containsOnly("_top");
    assertThat(page.select("a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/proefstad/"));
    assertThat(page.select("form").attr("action")).isEqualTo("/proefstad/zoek");
    assertThat(page.select("h1")).isEmpty();
    assertThat(page.select("h2")).hasSize(1);
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void offersThemesUntilOneIsChosen() {
    Document page = site.get("/proefstad/embed?plaats=Weert").page();
    assertThat(page.select(".embed-links a").eachAttr("href"))
        .hasSizeGreaterThan(5)
        .allMatch(href -> href.contains("plaats=Weert") && href.contains("zorgvraag="));
    assertThat(page.select("#plaats").val()).isEqualTo("Weert");
    assertThat(page.select(".embed-results")).isEmpty();
  }

  @Test
  void showsFirstResultsOfWhatIsPresetAndSearchesWithinThem() {
    Document page = site.get("/proefstad/embed?thema=geld&doelgroep=schulden").page();
    assertThat(page.select(".embed-results a")).hasSizeBetween(1, 5);
    assertThat(page.select("section h3").text()).containsIgnoringCase("schulden");
    assertThat(page.select("input[type=hidden]").eachAttr("name"))
        .containsExactlyInAnyOrder("zorgvraag", "doelgroep");
    String all = page.select(".embed-foot a").getFirst().attr("href");
    assertThat(page.select(".embed-foot").text())
        .contains(site.get(all).text("h2.results-count").replaceFirst(" .*", ""));
  }

  @Test
  void offersThemesWhereNothingIsFoundForWhatIsPreset() {
    String nothing = "thema=geld&doelgroep=ouderen";
    assertThat(
            site.get("/proefstad/zoek?" + nothing.replace("thema", "zorgvraag"))
                .text("h2.results-count"))
        .isEqualTo("Geen resultaten");
    Document page = site.get("/proefstad/embed?" + nothing).page();
    assertThat(page.select(".embed-links a")).isNotEmpty();
    assertThat(page.select("input[type=hidden]")).isEmpty();
  }

  @Test
  void leavesOutPresetsThatItDoesNotKnow() {
    Document page = site.get("/proefstad/embed?thema=onzin&plaats=xyzdorp").page();
    assertThat(page.select("input[type=hidden]")).isEmpty();
    assertThat(page.select("#plaats").val()).isEmpty();
    assertThat(page.select(".embed-links a")).isNotEmpty();
  }

  @Test
  void isSeenInTheLookOfTheMunicipality() {
    for (String path : List.of("/proefstad/embed", "/proefstad/", "/proefstad/contact")) {
      List<String> sheets = site.get(path).page().select("link[rel=stylesheet]").eachAttr("href");
      assertThat(sheets).hasSize(2);
      assertThat(sheets.getLast()).matches("/huisstijl/[0-9a-f]{8}\\.css");
      Answer look = site.get(sheets.getLast());
      assertThat(look.header("Content-Type")).startsWith("text/css");
      assertThat(look.header("Cache-Control")).contains("immutable");
      assertThat(look.response().body()).contains("--ww-link: var(--utrecht-link-color);");
    }
    assertThat(site.get("/weert/").page().select("link[rel=stylesheet]")).hasSize(1);
    assertThat(site.get("/huisstijl/00000000.css").status()).isEqualTo(404);
  }
}
