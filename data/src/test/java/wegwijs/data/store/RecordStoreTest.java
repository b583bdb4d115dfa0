package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** Opening: other stores, other versions, damage. */
class RecordStoreTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("var").resolve("store.db");
  }

  @Test
  void makesFolderAndFileAndOpensThemAgain() {
    Samples.put(RecordStore.open(file), Samples.SOURCE, Samples.service(1, "Inloop"));

    assertThat(RecordStore.open(file).records().count(RecordKind.SERVICE)).isEqualTo(1);
  }

  @Test
  void twoStoresDoNotKnowOfEachOther() {
    RecordStore one = RecordStore.open(file);
    RecordStore other = RecordStore.open(folder.resolve("other.db"));
    Samples.put(one, Samples.SOURCE, Samples.service(1, "Inloop"));

    assertThat(one.records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(other.records().count(RecordKind.SERVICE)).isZero();
    assertThat(other.runs().latestId()).isZero();
  }

  @Test
  void aStoreOpenedTwiceShowsTheSame() {
    RecordStore one = RecordStore.open(file);
    RecordStore again = RecordStore.open(file);
    Samples.put(one, Samples.SOURCE, Samples.service(1, "Inloop"));

    assertThat(again.records().count(RecordKind.SERVICE)).isEqualTo(1);
  }

  /** Or the next start of an older store would leave out the migrations after it. */
  @Test
  void theNewestMigrationIsTheLastOfThem() throws SQLException {
    RecordStore.open(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet newest =
            connection
                .createStatement()
                .executeQuery("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history")) {
      assertThat(newest.getInt(1)).isEqualTo(RecordStore.NEWEST_MIGRATION);
    }
  }

  @Test
  void bringsAnOlderStoreUpToDate() throws SQLException {
    RecordStore.open(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TABLE source_name");
      statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version = '21'");
    }

    RecordStore.open(file);

    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet names =
            connection.createStatement().executeQuery("SELECT count(*) FROM source_name")) {
      assertThat(names.getInt(1)).isZero();
    }
  }

  @Test
  void refusesAStoreOfANewerVersion() throws SQLException {
    RecordStore.open(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          INSERT INTO flyway_schema_history VALUES
            (1000, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', '2030-01-01', 1, 1)
          """);
    }

    assertThatThrownBy(() -> RecordStore.open(file))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("nieuwere versie van Wegwijs")
        .hasMessageContaining("zet een reservekopie terug");
  }

  @Test
  void refusesAFileThatIsNoStore() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "dit is geen database, maar een tekst van meer dan honderd tekens. ".repeat(9));

    assertThatThrownBy(() -> RecordStore.open(file))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("var"), "een bestand op de plaats van de map");

    assertThatThrownBy(() -> RecordStore.open(file))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("WEGWIJS_HOME");
  }

  @Test
  void refusesAFolderInPlaceOfTheFile() throws IOException {
    Files.createDirectories(file);

    assertThatThrownBy(() -> RecordStore.open(file)).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void keepsSources() {
    Sources sources = RecordStore.open(file).sources();
    Source weert = new Source("weert", SourceFormat.CSV, "a.csv", "r.yaml", 70, "0988");
    sources.put(weert);
    sources.put(new Source("apeldoorn", SourceFormat.HSDS, null, null, 50, null));
    Source changed = new Source("weert", SourceFormat.CSV, "b.csv", null, 60, null);
    sources.put(changed);

    assertThat(sources.find("weert")).contains(changed);
    assertThat(sources.list()).extracting(Source::id).isEqualTo(List.of("apeldoorn", "weert"));
    assertThat(sources.remove("weert")).isTrue();
    assertThat(sources.remove("weert")).isFalse();
    assertThat(sources.find("weert")).isEmpty();
  }
}
