package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/** A home comes back whole from its back-up. */
class BackupTest {
  @TempDir private Path folder;
  private Home home;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    Settings settings = Settings.ofHome(folder.resolve("var"));
    home = settings.home();
    file = folder.resolve("kopie.zip");
    DemoCommand.fill(Installation.open(settings));
    TestPeople.in(home.folder()).add("anna@example.nl", Role.STAFF, "weert");
    Files.createDirectories(home.folder().resolve("words"));
    Files.writeString(home.folder().resolve("words").resolve("eigen.yaml"), "synonyms: []\n");
    Files.createDirectories(home.uploads());
    Files.writeString(home.uploads().resolve("lijst.csv"), "naam\n");
  }

  @Test
  void holdsRecordsPeopleAndEditedFilesButNotTheKey() throws IOException {
    new Backup(home).write(file);

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactlyInAnyOrder(
              "store.db", "office.db", "uploads/lijst.csv", "words/eigen.yaml");
    }
  }

  @Test
  void comesBackInAnEmptyHome() throws IOException {
    new Backup(home).write(file);
    Settings other = Settings.ofHome(folder.resolve("ander"));

    new Backup(other.home()).restore(file);
    Files.copy(home.officeKey(), other.home().officeKey());

    Installation restored = Installation.open(other);
    assertThat(restored.store().records().count(RecordKind.SERVICE))
        .isEqualTo(
            Installation.open(Settings.ofHome(home.folder()))
                .store()
                .records()
                .count(RecordKind.SERVICE));
    assertThat(restored.publish(true, ProgressMonitor.NONE).written()).isPositive();
    assertThat(TestPeople.in(other.home().folder()).people().accounts().list()).hasSize(1);
    assertThat(other.home().folder().resolve("words").resolve("eigen.yaml"))
        .hasContent("synonyms: []");
  }

  @Test
  void aSourceThatWasHandedOverIsFoundInTheOtherHome() throws IOException {
    Path table = home.uploads().resolve("lijst.csv");
    Path outside = folder.resolve("elders.csv");
    RecordStore store = RecordStore.open(home.store());
    store.sources().put(source("lijst", table));
    store.sources().put(source("elders", outside));
    assertThat(store.sources().find("lijst").orElseThrow().location()).isEqualTo("" + table);
    new Backup(home).write(file);
    Files.delete(table);
    Home other = Settings.ofHome(folder.resolve("ander")).home();
    new Backup(other).restore(file);

    RecordStore restored = RecordStore.open(other.store());
    String location = restored.sources().find("lijst").orElseThrow().location();
    assertThat(location).isEqualTo("" + other.uploads().resolve("lijst.csv"));
    assertThat(Path.of(location)).hasContent("naam");
    assertThat(restored.sources().find("elders").orElseThrow().location()).isEqualTo("" + outside);
  }

  @Test
  void aPathThatAnEarlierProgramKeptWholeIsFoundInTheOtherHome() throws Exception {
    RecordStore.open(home.store()).sources().put(source("lijst", home.uploads().resolve("x.csv")));
    String before = "/var/lib/wegwijs/uploads/lijst.csv";
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.store());
        PreparedStatement keep =
            database.prepareStatement("UPDATE source SET location = ? WHERE id = 'lijst'")) {
      keep.setString(1, before);
      keep.executeUpdate();
    }
    for (int start = 0; start < 2; start++) {
      assertThat(RecordStore.open(home.store()).sources().find("lijst").orElseThrow().location())
          .isEqualTo("" + home.uploads().resolve("lijst.csv"));
    }
  }

  private static Source source(String id, Path file) {
    return new Source(id, SourceFormat.CSV, file.toString(), null, 50, null);
  }

  @Test
  void isWholeWhileOthersWrite() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    TestPeople people = TestPeople.in(home.folder());
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 0; !done.get(); i++) {
                people.people().accounts().add("Mens", i + "@example.nl", grants());
              }
            });
    for (int copy = 0; copy < 3; copy++) {
      Path each = folder.resolve("kopie" + copy + ".zip");
      new Backup(home).write(each);
      Home other = Settings.ofHome(folder.resolve("ander" + copy)).home();
      new Backup(other).restore(each);
      Files.copy(home.officeKey(), other.officeKey());
      assertThat(TestPeople.in(other.folder()).people().accounts().list()).isNotEmpty();
    }
    done.set(true);
    writer.join();
  }

  private static Grants grants() {
    return Grants.NONE;
  }

  @Test
  void neverOverwritesRecordsAndTellsWhatIsNoBackup() throws IOException {
    new Backup(home).write(file);
    assertThatThrownBy(() -> new Backup(home).restore(file))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("lege map");

    Home empty = Settings.ofHome(folder.resolve("leeg")).home();
    Path none = Files.writeString(folder.resolve("geen.zip"), "geen zip");
    assertThatThrownBy(() -> new Backup(empty).restore(none))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("geen reservekopie");
    assertThatThrownBy(() -> new Backup(empty).write(file))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("nog niets");
    assertThat(file).isNotEmptyFile();
  }
}
