package wegwijs.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.http.Access;
import wegwijs.server.http.Route;
import wegwijs.server.office.account.Role;

/** What colleagues write stands in no public page, API or feed, and unreadable in the files. */
class NothingInternalIsPublicTest {
  private static final String SECRET = "Kwetterkwast";
  private static final String SERVICE = "00000000-0000-4000-8000-000000000001";
  private static final String BASE = "/balie/weert";

  @TempDir private Path folder;
  @AutoClose private StaffSite site;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
    StaffSite.Colleague editor = site.colleague(Role.EDITOR, "weert");
    send(editor, BASE + "/aanbod/" + SERVICE + "/notitie", Map.of("tekst", SECRET));
    send(
        editor,
        BASE + "/prikbord/nieuw",
        Map.of("soort", "casus", "titel", SECRET, "tekst", SECRET, "onderwerp", "geld"));
    send(
        editor,
        BASE + "/meedenkers/nieuw",
        Map.of("naam", SECRET, "soort", "informeel", "thema", "geld", "contact", SECRET));
    send(
        editor,
        BASE + "/meedenkers/nieuw",
        Map.of(
            "naam", "Openbaar",
            "soort", "informeel",
            "contact", SECRET,
            "toestemming", "2026-11-01",
            "publiceren", "ja"));
  }

  private static void send(StaffSite.Colleague by, String path, Map<String, String> fields) {
    assertThat(by.post(path, fields).status()).as(path).isEqualTo(303);
  }

  @Test
  void noPublicRouteTellsIt() {
    List<String> paths =
        site.routes().stream()
            .filter(route -> route.method().equals("GET"))
            .filter(route -> route.access().contains(Access.PUBLIC))
            .map(Route::path)
            .flatMap(NothingInternalIsPublicTest::addresses)
            .toList();
    assertThat(paths).hasSizeGreaterThan(60);
    for (String path : paths) {
      assertThat(site.visit(path).body()).as(path).doesNotContain(SECRET);
    }
    assertThat(site.visit("/weert/meedenkers").body()).contains("Openbaar");
  }

  /** Each route for the service that the note is about, and as a search for it. */
  private static Stream<String> addresses(String path) {
    String filled =
        path.replace("{slug}", "proefinloop-de-open-deur").replaceAll("\\{[a-z]+}", SERVICE);
    return Stream.of(filled, filled + "?q=proefinloop", filled + "?q=" + SECRET.substring(0, 6));
  }

  @Test
  void theFilesDoNotTellItEither() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SECRET);
      }
    }
  }
}
