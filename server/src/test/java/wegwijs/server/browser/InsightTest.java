package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import wegwijs.server.AdminSite;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.insight.Use;
import wegwijs.server.office.insight.UseCounts;

/** The charts of insight can be read by everybody: on a phone, in the dark, without colours. */
@UnderEachBasePath
@ExtendWith(InBrowser.class)
class InsightTest {
  private static final Map<String, NewContextOptions> WAYS =
      Map.of(
          "light", Visitor.window(1280, 900, false),
          "dark", Visitor.window(1280, 900, true),
          "phone", Visitor.window(320, 640, false),
          "forced", Visitor.window(1280, 900, true).setForcedColors(ForcedColors.ACTIVE));

  @TempDir private static Path folder;
  private static AdminSite site;
  private static String editor;
  private final Chromium chromium;

  InsightTest(String basePath, Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeParameterizedClassInvocation
  static void open(String basePath) {
    Path home = folder.resolve("home" + basePath.replace('/', '-'));
    site = new AdminSite(home, basePath);
    editor = site.signIn(Role.EDITOR);
    OfficeStore office = OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
    UseCounts counts = new UseCounts(office, Clock.systemUTC());
    counts.add("weert", Use.SEARCH, "", 1_200);
    counts.add("weert", Use.THEME, "schulden", 300);
    counts.add("weert", Use.THEME, "eenzaam", 40);
    counts.add("weert", Use.MUNICIPALITY, "0988", 77);
    counts.flush();
  }

  @AfterParameterizedClassInvocation
  static void close() {
    site.close();
  }

  @Test
  void isReadableInEveryWay() {
    WAYS.forEach((name, way) -> {
      try (Visitor visitor = Visitor.with(chromium, site.address(), way)) {
        visitor.take(editor);
        Page page = visitor.goTo("/beheer/inzicht/weert");
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");

        assertThat(page.locator("svg.work-chart").count()).as(name).isGreaterThan(2);
        // The browser chooses forced colours of texts itself, which axe does not see.
        String[] unseen = name.equals("forced") ? new String[] {"color-contrast"} : new String[0];
        Axe.findsNothing(page, name, unseen);
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
