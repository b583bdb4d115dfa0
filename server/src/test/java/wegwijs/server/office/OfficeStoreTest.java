package wegwijs.server.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeStoreTest {
  @TempDir private Path folder;

  /** Or the next start of an older store would leave out the migrations after it. */
  @Test
  void theNewestMigrationIsTheLastOfThem() {
    OfficeStore office = OfficeStore.open(folder.resolve("office.db"), folder.resolve("key"));

    int newest =
        office.with(handle ->
            handle
                .createQuery("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history")
                .mapTo(Integer.class)
                .one());

    assertThat(newest).isEqualTo(OfficeStore.NEWEST_MIGRATION);
  }
}
