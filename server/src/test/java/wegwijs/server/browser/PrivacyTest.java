package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;

@ExtendWith({InBrowser.class, OnTestSite.class})
class PrivacyTest {
  @Test
  void pagesAskNobodyElseKeepNothingAndRunWithoutErrors(Chromium chromium, TestSite site) {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      for (String address : Addresses.ALL) {
        if (!address.equals("/bestaat-niet")) {
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
