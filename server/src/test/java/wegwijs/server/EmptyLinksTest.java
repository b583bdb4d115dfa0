package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.search.LuceneSearch;

class EmptyLinksTest {
  @TempDir private Path folder;

  @Test
  void everyLinkOfTheShippedSituationsFindsSomethingInTheShippedDirectory() throws IOException {
    Installation installation = Installation.open(Settings.ofHome(folder));
    DemoCommand.fill(installation);
    try (LuceneSearch search = installation.openSearch()) {
      assertThat(new EmptyLinks(search).of(installation.guidance().situations())).isEmpty();
    }
  }

  @Test
  void namesALinkThatFindsNothing() throws IOException {
    Files.createDirectories(folder.resolve("paths"));
    Files.writeString(
        folder.resolve("paths/kim.yaml"),
        """
        id: kim
        title: Ik wil op mezelf wonen
        summary: Kim zoekt een huis.
        steps:
          - heading: Zoek
            text: Kijk rond.
            search: {label: Zoek een huisdier, zorgvraag: [huisdier]}
        nearby: {zorgvraag: [wonen]}
        contacts: [{heading: Het loket, text: Bel.}]
        """);
    Installation installation = Installation.open(Settings.ofHome(folder));
    DemoCommand.fill(installation);
    try (LuceneSearch search = installation.openSearch()) {
      assertThat(new EmptyLinks(search).of(installation.guidance().situations()))
          .containsExactly("kim: Zoek een huisdier");
    }
  }
}
