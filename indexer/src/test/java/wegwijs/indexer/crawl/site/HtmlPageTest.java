package wegwijs.indexer.crawl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.indexer.crawl.url.WebUrl;

class HtmlPageTest {
  private static final WebUrl URL = WebUrl.parse("https://zorg.example.nl/a/b").orElseThrow();

  @Test
  void resolvesLinksByTheBaseOfThePage() {
    HtmlPage page = page("<base href='/c/'><a href='d'>d</a><a href=' e '>e</a><a>f</a>");
    assertThat(page.hrefs().map(href -> page.resolve(href).orElseThrow().toString()))
        .containsExactly("https://zorg.example.nl/c/d", "https://zorg.example.nl/c/e");
  }

  @Test
  void whatChangesWithEachRequestIsNoContent() {
    HtmlPage one = page("<title>T</title><meta name=csrf content=1><p data-t=1>Tekst</p>");
    HtmlPage other = page("<title>T</title><meta name=csrf content=2><p data-t=2>Tekst</p>");
    assertThat(one.content()).isEqualTo(other.content());
  }

  @Test
  void textLinksAndJsonAreContent() {
    String before = "<p>Tekst</p>";
    for (String more :
        new String[] {
          "<p>meer</p>",
          "<a href='tel:0207960123'></a>",
          "<script type='application/ld+json'>{}</script>",
          "<meta itemprop=telephone content=0207960123>",
        }) {
      assertThat(page(before + more).content()).as(more).isNotEqualTo(page(before).content());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Pagina niet gevonden | Gemeente, true",
    "404, true",
    "Error 404, true",
    "Deze pagina bestaat niet meer, true",
    "Page not found, true",
    "Eetclub, false",
    "Kamer 404 in de wijk, false",
    "Ik heb geen hulp gevonden, false",
  })
  void hearsWhenAPageSaysItIsNotThere(String title, boolean says) {
    assertThat(page("<title>" + title + "</title>").saysNotFound()).isEqualTo(says);
    assertThat(page("<h1>" + title + "</h1>").saysNotFound()).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({"text/html; charset=windows-1252", "text/html; charset=onzin", "text/html;charset="})
  void aCharsetThatIsNoneDoesNoHarm(String contentType) {
    byte[] body = "<meta charset=windows-1252><p>café".getBytes(Charset.forName("windows-1252"));
    assertThat(HtmlPage.parse(URL, contentType, body).words()).contains("café");
  }

  @Test
  void deepPagesAreRead() {
    HtmlPage page = page("<div>".repeat(100_000) + "<a href='/x'>diep</a>");
    assertThat(page.words()).contains("diep");
    assertThat(page.hrefs()).containsExactly("/x");
  }

  private static HtmlPage page(String html) {
    return HtmlPage.parse(URL, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }
}
