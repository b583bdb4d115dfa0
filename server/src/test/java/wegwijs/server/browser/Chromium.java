package wegwijs.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed Chromium, never one that is downloaded. */
final class Chromium implements AutoCloseable {
  static final String ABSENT =
      "Geen Chromium gevonden; browsertests overgeslagen. Installeer chromium of zet het pad in"
          + " WEGWIJS_CHROMIUM.";

  private static final List<String> PATHS =
      List.of(
          // The same engine without windows, which take most of the time.
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(arguments()));
  }

  static Optional<Path> find() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("WEGWIJS_CHROMIUM")).stream(), PATHS.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium open() {
    return new Chromium(find().orElseThrow(() -> new IllegalStateException(ABSENT)));
  }

  Browser browser() {
    return browser;
  }

  private static List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
