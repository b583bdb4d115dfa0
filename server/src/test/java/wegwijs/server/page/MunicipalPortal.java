package wegwijs.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a portal that fits into a site of its municipality: it may be framed and has a look. */
public final class MunicipalPortal {
  /** Where it answers. */
  public static final String BASE = "/proefstad";

  static final String LOOK =
      """
      :root {
        --utrecht-link-color: #7a1fa2;
        --utrecht-button-border-radius: 0;
        --ww-button: #7a1fa2;
      }
      """;

  private MunicipalPortal() {}

  /**
   * Writes it into an installation.
   *
   * @param framer the origin whose pages may frame it
   */
  public static void write(Path installation, String framer) {
    try {
      Path folder = Files.createDirectories(installation.resolve("portals"));
      Files.writeString(folder.resolve("huisstijl.css"), LOOK);
      Files.writeString(
          folder.resolve("proefstad.yaml"),
          """
          id: proefstad
          name: Sociale kaart van Proefstad
          prefix: proefstad
          municipalities: ["0988"]
          tagline: Vind hulp in Proefstad
          frontOffice:
            name: Het proefloket
            explanation: Hier helpt een mens u.
            phone: 020-7960123
          embed: {hosts: ["%s"]}
          look: huisstijl.css
          """
              .formatted(framer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
