package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class PrivacyTest {
  private final Chromium chromium;
  private final TestSite site;

  PrivacyTest(String basePath, Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    site = sites.under(basePath);
  }

  @Test
  void pagesAskNobodyElseKeepNothingAndRunWithoutErrors() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      for (String address : Addresses.ALL) {
        if (!address.equals(Addresses.MISSING)) {
          visitor.goTo(address);
        }
      }
      assertThat(visitor.complaints()).isEmpty();
      assertThat(visitor.hasCookies()).isFalse();
      assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
          .isEqualTo(0);
    }
  }
}
