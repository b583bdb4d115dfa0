package wegwijs.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;

class FormTokensTest {
  /** Chance alone repeats 4 of 64 signs in a row every now and then, but not 8. */
  private static final int TELLING = 8;

  @TempDir private Path folder;
  private FormTokens tokens;

  @BeforeEach
  void open() {
    OfficeStore office =
        OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    tokens = new FormTokens(office.sealer());
  }

  /** BREACH guesses what stays the same from page to page by how well each page is compressed. */
  @Test
  void nothingOfATokenStaysTheSameOnTheNextPage() {
    Set<String> known = pieces(tokens.create("sessie"));
    for (int page = 1; page < 200; page++) {
      Set<String> pieces = pieces(tokens.create("sessie"));
      assertThat(pieces).hasSizeGreaterThan(40).doesNotContainAnyElementsOf(known);
      known.addAll(pieces);
    }
  }

  @Test
  void aTokenIsGoodAgainAndAgainInItsOwnSession() {
    String token = tokens.create("sessie");
    assertThat(tokens.isGood("sessie", token)).isTrue();
    assertThat(tokens.isGood("sessie", token)).isTrue();
    assertThat(tokens.isGood("sessie", tokens.create("sessie"))).isTrue();
    assertThat(tokens.isGood("andere", token)).isFalse();
  }

  @Test
  void aTokenThatWasMadeUpOrChangedIsRefused() {
    String token = tokens.create("sessie");
    String other = tokens.create("sessie");
    int at = token.indexOf('.');
    assertThat(tokens.isGood("sessie", "")).isFalse();
    assertThat(tokens.isGood("sessie", "geen punt")).isFalse();
    assertThat(tokens.isGood("sessie", ".")).isFalse();
    assertThat(tokens.isGood("sessie", token.substring(0, at + 1))).isFalse();
    assertThat(tokens.isGood("sessie", token + "A")).isFalse();
    assertThat(tokens.isGood("sessie", token.substring(0, at) + other.substring(at))).isFalse();
  }

  private static Set<String> pieces(String token) {
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i + TELLING <= token.length(); i++) {
      pieces.add(token.substring(i, i + TELLING));
    }
    return pieces;
  }
}
