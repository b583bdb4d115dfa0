package wegwijs.server.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with their versions, also after the program was killed while it wrote. */
class WrittenFilesTest {
  private static final FileName FILE = new FileName("words", "synonyms");

  @TempDir private Path root;

  @Test
  void everyVersionIsKeptWithItsWriterTheNewestFirst() {
    WrittenFiles files = new WrittenFiles(root, Clock.systemUTC());
    assertThat(files.versions(FILE, 9)).isEmpty();
    files.write(new Draft(FILE, "een"), "Anna");
    files.write(new Draft(FILE, "twee"), "Bo");
    files.write(new Draft(FILE, ""), "Cas");
    assertThat(files.versions(FILE, 9))
        .extracting(Version::by)
        .containsExactly("Cas", "Bo", "Anna");
    assertThat(files.versions(FILE, 2)).hasSize(2);
    assertThat(files.read(FILE)).isEmpty();
    String second = files.versions(FILE, 9).get(1).id();
    assertThat(files.version(FILE, second)).contains("twee\n");
  }

  @Test
  void aVersionThatNeverTookItsPlaceIsNone() throws IOException {
    WrittenFiles files = new WrittenFiles(root, Clock.systemUTC());
    files.write(new Draft(FILE, "een"), "Anna");
    List<Version> before = files.versions(FILE, 9);
    files.write(new Draft(FILE, "twee"), "Bo");
    Files.writeString(FILE.in(root), "een\n");
    assertThat(files.versions(FILE, 9)).isEqualTo(before);

    Files.writeString(FILE.in(root), "met de hand\n");
    assertThat(files.versions(FILE, 9)).hasSize(2);
  }
}
