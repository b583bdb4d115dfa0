package wegwijs.server.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.store.StoreUnavailable;

/** What is sealed opens only with the same key and for the same thing. */
class SealerTest {
  private static final String SECRET = "mijn man vergeet alles";

  @TempDir private Path folder;
  private Path key;
  private Sealer sealer;

  @BeforeEach
  void makeKey() {
    key = folder.resolve("office.key");
    sealer = Sealer.ofFile(key);
  }

  @Test
  void opensWhatItSealed() {
    assertThat(sealer.open(sealer.seal(SECRET, "question 1"), "question 1")).isEqualTo(SECRET);
  }

  @Test
  void opensAfterTheProgramStartsAgain() {
    byte[] sealed = sealer.seal(SECRET, "question 1");

    assertThat(Sealer.ofFile(key).open(sealed, "question 1")).isEqualTo(SECRET);
  }

  @Test
  void showsNothingOfTheTextAndNeverTheSameTwice() {
    byte[] once = sealer.seal(SECRET, "question 1");

    assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("vergeet");
    assertThat(sealer.seal(SECRET, "question 1")).isNotEqualTo(once);
  }

  @Test
  void refusesWhatWasMovedChangedOrSealedByAnotherKey() {
    byte[] sealed = sealer.seal(SECRET, "question 1");
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;
    Sealer other = Sealer.ofFile(folder.resolve("other.key"));

    assertThatThrownBy(() -> sealer.open(sealed, "question 2"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sealer.open(changed, "question 1"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> other.open(sealed, "question 1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theKeyIsForItsOwnerOnly() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyThatIsNoneIsToldWithTheFile() throws IOException {
    Files.writeString(key, "geen sleutel");

    assertThatThrownBy(() -> Sealer.ofFile(key))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining(key.toString())
        .hasMessageContaining("zet hem terug");
  }

  @Test
  void aStoreWithoutItsKeyIsNotGivenANewOne() throws IOException {
    Path file = folder.resolve("office.db");
    OfficeStore.open(file, key);
    Files.delete(key);

    assertThatThrownBy(() -> OfficeStore.open(file, key))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("ontbreekt");
    assertThat(key).doesNotExist();
  }

  @Test
  void aSignatureIsGoodForItsTextOnly() {
    String signature = sealer.sign("1732645000");

    assertThat(sealer.isSigned("1732645000", signature)).isTrue();
    assertThat(sealer.isSigned("1732645001", signature)).isFalse();
    assertThat(sealer.isSigned("1732645000", "")).isFalse();
  }
}
