package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceNamesTest {
  @TempDir private Path folder;

  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("store.db"));
  }

  @Test
  void givesTheLastNameOfASource() {
    store.sourceNames().put("gids", "Oude gids");
    store.sourceNames().put("gids", " Gids van de gemeente ");
    assertThat(store.sourceNames().find("gids")).contains("Gids van de gemeente");
    assertThat(store.records().findSourceName("gids")).contains("Gids van de gemeente");
    assertThat(store.records().findSourceName("andere")).isEmpty();
  }

  @Test
  void aBlankNameTakesItAway() {
    store.sourceNames().put("gids", "Gids");
    store.sourceNames().put("gids", " ");
    assertThat(store.sourceNames().find("gids")).isEmpty();
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThatThrownBy(() -> store.sourceNames().put("gids", "a".repeat(81)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name of 81 characters is longer than 80");
  }
}
