package wegwijs.server.office.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.MovingClock;

class ReportsTest {
  private static final Subject SUBJECT = new Subject(Subject.Kind.SERVICE, UUID.randomUUID());
  private static final Remark REMARK =
      new Remark(List.of(Fault.HOURS), "dinsdag dicht", "melder@example.nl");

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private OfficeStore store;
  private Reports reports;
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void open() {
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    reports = new Reports(store, clock);
    reports.add(id, "weert", SUBJECT, REMARK);
  }

  @Test
  void keepsAReportForTheEditorsOfItsPortal() {
    assertThat(reports.listOpen("weert")).extracting(Report::remark).containsExactly(REMARK);
    assertThat(reports.listOpen("twente")).isEmpty();
    assertThat(reports.find("twente", id)).isEmpty();
    reports.add(id, "weert", SUBJECT, new Remark(List.of(), "", ""));
    assertThat(reports.listOpen("weert")).extracting(Report::remark).containsExactly(REMARK);
  }

  @Test
  void aClosedReportLeavesTheList() {
    reports.close("twente", id);
    assertThat(reports.listOpen("weert")).hasSize(1);
    reports.close("weert", id);
    assertThat(reports.listOpen("weert")).isEmpty();
    assertThat(reports.find("weert", id)).isPresent();
  }

  @Test
  void afterItsTimeNothingOfItRemains() {
    byte[] sealed =
        store.with(handle -> handle.select("SELECT remark FROM report").mapTo(byte[].class).one());
    assertThat(FileBytes.contain(folder, sealed)).isTrue();
    assertThat(FileBytes.contain(folder, "dinsdag")).isFalse();
    clock.pass(Duration.ofDays(10));

    Instant old = clock.instant().minus(Duration.ofDays(9));
    assertThat(reports.purge("twente", old, old)).isZero();
    assertThat(reports.purge("weert", old, old)).isEqualTo(1);
    store.sweep();

    assertThat(FileBytes.contain(folder, sealed)).isFalse();
    assertThat(reports.portals()).isEmpty();
  }
}
