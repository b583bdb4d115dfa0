package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSites;

/** The search box as a combobox with manual selection (ARIA 1.2). */
@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class ComboboxTest {
  @AutoClose private final Visitor visitor;
  private final Page page;
  private final Locator box;
  private final Locator options;

  ComboboxTest(String basePath, Chromium chromium, TestSites sites) {
    visitor = Visitor.with(chromium, sites.under(basePath), Visitor.window(1280, 900, false));
    page = visitor.page();
    box = page.locator("#q");
    options = page.locator("[role=option]");
  }

  @BeforeEach
  void open() {
    visitor.goTo("/weert/");
  }

  @Test
  void isAComboboxAndStillASearchField() {
    assertThat(box).matchesAriaSnapshot("- combobox \"Waar zoekt u hulp bij?\"");
    assertThat(box).hasAttribute("type", "search");
    assertThat(box).hasAttribute("name", "q");
    assertThat(box).hasAttribute("autocomplete", "off");
    assertThat(box).hasAttribute("aria-autocomplete", "list");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).hasAttribute("aria-controls", "q-suggesties");
    assertThat(page.locator("#q-suggesties")).hasAttribute("aria-label", "Suggesties");
  }

  @Test
  void offersSomeInSpiteOfTypingErrors() {
    type("mantelsorg");
    assertThat(options.first()).containsText("zorg");
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertThat(options.count()).isLessThanOrEqualTo(7);
    assertThat(page.locator("[aria-selected=true]")).hasCount(0);
    assertThat(page.locator("form [role=status]")).hasText(Pattern.compile("suggestie"));
  }

  @Test
  void tabKeepsWhatWasTyped() {
    type("geldz");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Tab");
    assertThat(box).hasValue("geldz");
    assertThat(page.locator("#q-suggesties")).isHidden();
    assertThat(page.locator("#plaats")).isFocused();
  }

  @Test
  void arrowsMoveAndTheFocusStaysInTheField() {
    type("hulp");
    page.keyboard().press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    assertThat(box).hasAttribute("aria-activedescendant", "q-suggestie-0");
    page.keyboard().press("ArrowDown");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("[aria-selected=true]")).hasCount(0);
    page.keyboard().press("ArrowUp");
    assertThat(options.last()).hasAttribute("aria-selected", "true");
    assertThat(box).isFocused();
    assertThat(box).hasValue("hulp");
  }

  @Test
  void escapeClosesAndKeepsTheText() {
    type("geldz");
    page.keyboard().press("Escape");
    assertThat(page.locator("#q-suggesties")).isHidden();
    assertThat(box).hasValue("geldz");
    page.keyboard().press("ArrowDown");
    assertThat(options.first()).isVisible();
  }

  @Test
  void enterWithoutAChoiceSearchesForWhatWasTyped() {
    type("geldz");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/weert/zoek\\?q=geldz&"));
  }

  @Test
  void enterOnWordsSearchesForThem() {
    type("geldz");
    String text = options.first().innerText().strip();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/weert/zoek"));
    assertThat(box).hasValue(text);
  }

  @Test
  void threeKeysLeadFromTheNameOfAServiceToItsNumber() {
    type("proefinloop");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/weert/aanbod/proefinloop-de-open-deur/"));
    assertThat(page.locator(".steps a[href^='tel:']").first()).isInViewport();
  }

  @Test
  void aPressOnAnOptionChoosesIt() {
    type("geldz");
    options.first().click();
    page.waitForURL(Pattern.compile("/weert/zoek"));
  }

  @Test
  void namesFromOutsideAreShownAsText() {
    page.route(
        "**/api/v1/suggesties*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                        "{\"suggesties\":[{\"tekst\":\"<img src=x onerror=alert(1)>\","
                            + "\"soort\":\"aanbod\",\"id\":\"a\"}]}")));
    type("img");
    assertThat(options.first()).containsText("<img src=x onerror=alert(1)>");
    assertThat(options.locator("img")).hasCount(0);
  }

  @Test
  void withoutAnAnswerTheFormStillWorks() {
    page.route("**/api/v1/suggesties*", Route::abort);
    box.pressSequentially("geldzorgen");
    page.waitForRequest("**/api/v1/suggesties*", () -> box.pressSequentially(" thuis"));
    assertThat(page.locator("#q-suggesties")).isHidden();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("q=geldzorgen"));
  }

  @Test
  void saysThatThereAreNone() {
    box.pressSequentially("xqzxqzxqz");
    assertThat(page.locator("form [role=status]")).hasText("Geen suggesties.");
  }

  private void type(String text) {
    String asked = "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    page.waitForResponse(answer -> answer.url().endsWith(asked), () -> box.pressSequentially(text));
    options.first().waitFor();
  }
}
