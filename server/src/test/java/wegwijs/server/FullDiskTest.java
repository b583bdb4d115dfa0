package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RecordStore;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Role;

/** A disk that cannot be written: the run stops and says so, and people go on searching. */
class FullDiskTest {
  private static final String SMALL = "naam\nEetclub\n";

  @TempDir private Path home;
  @TempDir private Path logs;

  /** As small as the parts of the program that it unpacks allow; a store that grows is larger. */
  private static final List<String> SMALL_FILES =
      List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "bash");

  private static String large() {
    return IntStream.range(0, 700)
        .mapToObj(i -> i + ";Schaakclub " + i + ";" + ("Samen schaken " + i + ". ").repeat(430))
        .collect(Collectors.joining("\n", "id;naam;omschrijving\n", "\n"));
  }

  @Test
  @Tag("slow")
  void aFullDiskStopsTheRunKeepsTheStoreAndServesOn() throws Exception {
    Path table = Files.writeString(logs.resolve("groot.csv"), large());
    String cookie;
    TestPeople people;
    try (AdminSite site = new AdminSite(home)) {
      site.take("klein", SMALL);
      site.store()
          .sources()
          .put(new Source("groot", SourceFormat.CSV, table.toString(), null, 50, null));
      people = TestPeople.in(home);
      cookie = people.cookie(people.add("beheer@example.nl", Role.ADMINISTRATOR, "*"));
    }
    try (StartedSite site = new StartedSite(home, logs, SMALL_FILES)) {
      Editor editor = new Editor(site, people, cookie);
      assertThat(editor.send("/beheer/bronnen/groot/start", Map.of()).statusCode()).isEqualTo(303);
      site.send(
          HttpRequest.newBuilder(URI.create(site.origin() + "/beheer/bronnen/groot/voortgang"))
              .header("Cookie", cookie)
              .header("Accept", "text/event-stream"));

      assertThat(editor.page("/beheer/bronnen/groot/voortgang").text())
          .contains("De opslag is niet te schrijven", "Maak ruimte op de schijf");
      assertThat(site.get("/api/v1/zoek?q=eetclub").body()).contains("Eetclub");
      assertThat(site.get("/api/v1/zoek?q=schaakclub").body()).doesNotContain("Schaakclub");
    }
    assertThat(RecordStore.open(home.resolve("store.db")).records().count(RecordKind.SERVICE))
        .isEqualTo(1);
    try (AdminSite site = new AdminSite(home)) {
      site.post("/beheer/bronnen/groot/start", Map.of());
      site.events("/beheer/bronnen/groot/voortgang");
      assertThat(site.get("/api/v1/zoek?q=schaakclub").body()).contains("Schaakclub");
    }
  }

  @Test
  void anIndexThatCannotBeWrittenIsToldAndTheOneBeforeServesOn() throws IOException {
    try (AdminSite site = new AdminSite(home)) {
      site.take("klein", SMALL);
      Path lock = home.resolve("index").resolve("write.lock");
      Files.delete(lock);
      Files.createDirectory(lock);

      site.take("klein", "naam\nEetclub\nBreiclub\n");
      assertThat(site.get("/beheer/bronnen/klein/voortgang").body())
          .contains("is niet te schrijven", "De vorige index blijft staan");
      assertThat(site.get("/api/v1/zoek?q=eetclub").body()).contains("Eetclub");
      assertThat(site.get("/api/v1/zoek?q=breiclub").body()).doesNotContain("Breiclub");

      Files.delete(lock);
      site.post("/beheer/indexeren", Map.of());
      site.events("/beheer/indexeren/voortgang");
      assertThat(site.get("/api/v1/zoek?q=breiclub").body()).contains("Breiclub");
    }
  }
}
