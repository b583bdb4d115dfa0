package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import wegwijs.server.page.MunicipalPortal;
import wegwijs.server.page.TestSite;

/** Ten residents, each from a question in their own words to a number to call, on a phone. */
@UnderEachBasePath
@ExtendWith(InBrowser.class)
class ResidentsTest {
  @TempDir private static Path installation;

  private static TestSite site;

  private final Chromium chromium;

  ResidentsTest(String basePath, Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeParameterizedClassInvocation
  static void open(String basePath) {
    MunicipalPortal.write(installation, "https://www.voorbeeld.nl");
    site = TestSite.with(installation, basePath);
  }

  @AfterParameterizedClassInvocation
  static void close() throws IOException {
    site.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/wegwijs/pages/residents.csv", numLinesToSkip = 1)
  void findANumberOnTheThirdPageOrSooner(
      String question, String result, String place, String call) {
    find(question, result, place, call, true);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/wegwijs/pages/residents.csv", numLinesToSkip = 1)
  void findItWithoutScriptsToo(String question, String result, String place, String call) {
    find(question, result, place, call, false);
  }

  private void find(String question, String result, String place, String call, boolean hasScripts) {
    try (Visitor visitor =
        Visitor.with(
            chromium, site, Visitor.window(390, 844, false).setJavaScriptEnabled(hasScripts))) {
      Page page = visitor.goTo(MunicipalPortal.BASE + "/");
      page.locator("#q").fill(question);
      page.locator("form[role=search] button[type=submit]").first().click();
      page.locator("h2.results-count").waitFor();
      if (!result.isEmpty()) {
        page.locator("ol.cards h3 a").getByText(result).first().click();
      }
      Locator number = page.locator(place + " a[href='tel:" + call + "']").first();
      number.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
      assertThat(number.innerText()).startsWith("Bel ");
      assertThat(visitor.complaints()).isEmpty();
      assertThat(visitor.hasCookies()).isFalse();
    }
  }
}
