package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.AdminSite;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.insight.Use;
import wegwijs.server.office.insight.UseCounts;

/** The charts of insight can be read by everybody: on a phone, in the dark, without colours. */
@ExtendWith(InBrowser.class)
class InsightTest {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Map<String, NewContextOptions> WAYS =
      Map.of(
          "light", Visitor.window(1280, 900, false),
          "dark", Visitor.window(1280, 900, true),
          "phone", Visitor.window(320, 640, false),
          "forced", Visitor.window(1280, 900, true).setForcedColors(ForcedColors.ACTIVE));

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;
  private static String editor;
  private final Chromium chromium;

  InsightTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeAll
  static void open() {
    site = new AdminSite(home);
    editor = site.signIn(Role.EDITOR);
    OfficeStore office = OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
    UseCounts counts = new UseCounts(office, Clock.systemUTC());
    counts.add("weert", Use.SEARCH, "", 1_200);
    counts.add("weert", Use.THEME, "schulden", 300);
    counts.add("weert", Use.THEME, "eenzaam", 40);
    counts.add("weert", Use.MUNICIPALITY, "0988", 77);
    counts.flush();
  }

  @Test
  void isReadableInEveryWay() {
    WAYS.forEach((name, way) -> {
      try (Visitor visitor = Visitor.with(chromium, site.address(), way)) {
        visitor.take(editor);
        Page page = visitor.goTo("/beheer/inzicht/weert");
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");

        assertThat(page.locator("svg.work-chart").count()).as(name).isGreaterThan(2);
        AxeBuilder axe = new AxeBuilder(page).withTags(WCAG_22_AA);
        if (name.equals("forced")) {
          // Then the browser chooses the colours of texts, which axe does not see.
          axe.disableRules(List.of("color-contrast"));
        }
        assertThat(axe.analyze().getViolations()).as(name).isEmpty();
        assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
        assertThat(
                page.locator("svg[aria-labelledby='themas-titel themas-uitleg'] text")
                    .allTextContents())
            .as(name)
            .contains("Ik heb schulden", "300", "40");
        assertThat(visitor.complaints()).as(name).isEmpty();
      }
    });
  }
}
