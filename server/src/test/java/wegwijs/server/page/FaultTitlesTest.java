package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page on which something must be mended says so first, and keeps what was typed. */
@ExtendWith(OnTestSite.class)
class FaultTitlesTest {
  private final TestSite site;

  FaultTitlesTest(TestSite site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({
    "/weert/zoek?q=geld&plaats=xyzdorp, #plaats, Fout: geld – ",
    "/weert/zoek?plaats=xyzdorp, #plaats, 'Fout: '",
    "/weert/zoek?q=geld&plaats=xyzdorp&taal=en, #plaats, Error: geld – ",
    "/weert/zoek?q=geld&plaats=xyzdorp&taal=ar, #plaats, Fout: geld – ",
    "/weert/situaties/kind-wordt-18?plaats=xyzdorp, #woonplaats, Fout: Mijn kind wordt 18",
  })
  void anUnknownPlaceIsAFault(String path, String field, String title) {
    Document page = site.get(path).page();
    assertThat(page.title()).startsWith(title.strip());
    assertThat(page.selectFirst(field).attr("value")).isEqualTo("xyzdorp");
    assertThat(page.selectFirst(field).attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select(field + "-fout")).hasSize(1);
  }

  @Test
  void soItIsInAPrivateSearchWhichTellsNothingElse() {
    Document page = site.post("/weert/zoek", "q=geld&plaats=xyzdorp").page();
    assertThat(page.title()).startsWith("Fout: ").doesNotContain("geld");
    assertThat(page.selectFirst("#q").attr("value")).isEqualTo("geld");
    assertThat(page.selectFirst("#plaats").attr("value")).isEqualTo("xyzdorp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/weert/terugbellen",
        "/weert/vraag-meegeven",
        "/weert/melden/aanbod/00000000-0000-4000-8000-000000000001"
      })
  void aFormThatIsNotFilledInIsAFault(String path) {
    assertThat(site.post(path, "email=geen+adres").page().title()).startsWith("Fout: ");
    assertThat(site.post(path + "?taal=en", "taal=en&email=x").page().title())
        .startsWith("Error: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/weert/zoek?q=geld&plaats=Weert",
        "/weert/zoek?q=xyzxyz",
        "/weert/situaties/kind-wordt-18?plaats=Weert",
        "/weert/terugbellen"
      })
  void whereNothingIsWrongNothingIsSaid(String path) {
    assertThat(site.get(path).page().title()).doesNotContain("Fout");
  }
}
