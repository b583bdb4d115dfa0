package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static wegwijs.data.store.Samples.SOURCE;
import static wegwijs.data.store.Samples.day;
import static wegwijs.data.store.Samples.organization;
import static wegwijs.data.store.Samples.put;
import static wegwijs.data.store.Samples.service;
import static wegwijs.data.store.Samples.serviceId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;
import wegwijs.data.store.MergedRecords.Version;

class RunWriterTest {
  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("store.db"));
  }

  @Test
  void aRecordIsAddedThenUnchangedThenChanged() {
    assertThat(put(store, SOURCE, service(1, "A"))).containsExactly(PutOutcome.ADDED);
    assertThat(put(store, SOURCE, day(1), service(1, "A"))).containsExactly(PutOutcome.UNCHANGED);
    assertThat(put(store, SOURCE, day(2), service(1, "B"))).containsExactly(PutOutcome.CHANGED);

    Lifecycle life = find(1).lifecycle();
    assertThat(life.version()).isEqualTo(2);
    assertThat(life.firstSeen()).isEqualTo(day(0).instant());
    assertThat(life.lastSeen()).isEqualTo(day(2).instant());
    assertThat(life.lastChanged()).isEqualTo(day(2).instant());
    assertThat(store.merged().listVersions(RecordKind.SERVICE, serviceId(1)))
        .singleElement()
        .extracting(Version::content, STRING)
        .contains("\"name\":\"A\"");
  }

  @Test
  void namesWhatChangedLastFirstWithoutWhatIsGone() {
    put(store, SOURCE, service(1, "A"), service(2, "B"), service(3, "C"));
    put(store, SOURCE, day(1), service(1, "A"), service(2, "B nieuw"));

    assertThat(store.records().listLatestServices(5))
        .extracting(stored -> stored.value().name())
        .containsExactly("B nieuw", "A");
    assertThat(store.records().listLatestServices(1)).hasSize(1);
    assertThat(
            store
                .records()
                .listServices(
                    List.of(Samples.serviceId(3), Samples.serviceId(9), Samples.serviceId(1))))
        .extracting(stored -> stored.value().name())
        .containsExactly("C", "A");
  }

  @Test
  void listsRecordsByIdWithoutWhatIsGone() {
    put(store, SOURCE, service(1, "A"), service(2, "B"), service(3, "C"));
    put(store, SOURCE, day(1), service(1, "A"), service(2, "B nieuw"));

    List<Listed> listed = new ArrayList<>();
    store.records().forEachListed(RecordKind.SERVICE, listed::add);
    assertThat(listed)
        .isSortedAccordingTo(Comparator.comparing(each -> each.id().toString()))
        .containsExactlyInAnyOrder(
            new Listed(serviceId(1), Samples.organizationId(), "A", day(0).instant()),
            new Listed(serviceId(2), Samples.organizationId(), "B nieuw", day(1).instant()));
  }

  @Test
  void whatIsMissingIsGoneAndComesBack() {
    put(store, SOURCE, service(1, "A"), service(2, "B"));
    put(store, SOURCE, day(1), service(2, "B"));

    assertThat(find(1).lifecycle().missingSince()).isEqualTo(day(1).instant());
    assertThat(store.records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(store.records().listServicesOf(Samples.organizationId())).hasSize(1);

    assertThat(put(store, SOURCE, day(2), service(1, "A"), service(2, "B")))
        .containsExactly(PutOutcome.ADDED, PutOutcome.UNCHANGED);
    assertThat(find(1).lifecycle().missingSince()).isNull();
    assertThat(find(1).lifecycle().firstSeen()).isEqualTo(day(0).instant());
    assertThat(find(1).lifecycle().version()).isEqualTo(1);
  }

  @Test
  void whatComesOutLaterStandsBehindTheIssuesOfTheRun() {
    try (RunWriter run = store.beginRun(SOURCE, day(0))) {
      run.finish(
          RunOutcome.COMPLETE,
          new RunCounts(0, 0, 0, 0, 0, 0),
          List.of("\"eerst\""),
          day(0).instant());
    }
    long run = store.runs().latestId();
    store.runs().addIssues(run, List.of("\"dan\"", "\"ten slotte\""));

    assertThat(store.runs().issues(run)).containsExactly("\"eerst\"", "\"dan\"", "\"ten slotte\"");
  }

  @Test
  void theSameRecordTwiceInOneRunIsToldApart() {
    assertThat(put(store, SOURCE, service(1, "A"), service(1, "A"), service(1, "B")))
        .containsExactly(PutOutcome.ADDED, PutOutcome.REPEATED, PutOutcome.CONFLICT);
    assertThat(find(1).value().name()).isEqualTo("A");
  }

  @Test
  void theSourceThatIsTrustedMoreWins() {
    Source official = known(Samples.source("gemeente", 90));
    Source other = known(Samples.source("ander", 40));
    put(store, official, service(1, "Van de gemeente"));

    assertThat(put(store, other, service(1, "Anders")))
        .containsExactly(PutOutcome.TRUSTED_ELSEWHERE);
    assertThat(find(1).value().name()).isEqualTo("Van de gemeente");

    put(store, other, service(2, "Eerst hier"));
    assertThat(put(store, official, service(1, "Van de gemeente"), service(2, "Nu officieel")))
        .containsExactly(PutOutcome.UNCHANGED, PutOutcome.CHANGED);
    assertThat(find(2).provenance().source()).isEqualTo("gemeente");
  }

  @Test
  void whatATrustedSourceLostMayComeFromAnother() {
    Source official = known(Samples.source("gemeente", 90));
    Source other = known(Samples.source("ander", 40));
    put(store, official, service(1, "A"));
    put(store, official, service(2, "B"));

    assertThat(put(store, other, service(1, "A"))).containsExactly(PutOutcome.ADDED);
    assertThat(find(1).provenance().source()).isEqualTo("ander");
  }

  @Test
  void twoSourcesWithOneRecordLeaveItInPeace() {
    Source first = known(SOURCE);
    Source second = known(Samples.source("tweede", 50));
    put(store, first, service(1, "A"));
    long run = store.runs().latestId();

    assertThat(put(store, second, service(1, "A"))).containsExactly(PutOutcome.UNCHANGED);
    assertThat(put(store, first, service(1, "A"))).containsExactly(PutOutcome.UNCHANGED);
    assertThat(changedSince(run)).isEmpty();
  }

  @Test
  void theRecordsOfARemovedSourceMayBeTakenOver() {
    Source official = known(Samples.source("gemeente", 90));
    put(store, official, service(1, "A"));
    store.sources().remove("gemeente");

    assertThat(put(store, Samples.source("nieuw", 0), service(1, "B")))
        .containsExactly(PutOutcome.CHANGED);
  }

  @Test
  void anUnfinishedRunLeavesNoTrace() {
    put(store, SOURCE, service(1, "A"));
    try (RunWriter run = store.beginRun(SOURCE, day(1))) {
      run.put(service(1, "B"));
      run.put(service(2, "C"));
      run.markUnseenGone(Patience.NONE);
      assertThat(find(1).value().name()).isEqualTo("A");
    }

    assertThat(find(1).value().name()).isEqualTo("A");
    assertThat(store.records().findService(serviceId(2))).isEmpty();
    assertThat(store.runs().latestId()).isEqualTo(1);
    put(store, SOURCE, service(1, "A"));
    assertThat(store.runs().latestId()).isEqualTo(2);
  }

  @Test
  void aHeldRunLeavesOnlyItsReport() {
    put(store, SOURCE, service(1, "A"));
    try (RunWriter run = store.beginRun(SOURCE, day(1))) {
      run.put(service(1, "B"));
      run.finish(
          RunOutcome.HELD,
          new RunCounts(1, 1, 0, 0, 0, 0),
          List.of("{\"een\":1}", "{\"twee\":2}"),
          day(1).instant());
    }

    assertThat(find(1).value().name()).isEqualTo("A");
    RunRecord held = store.runs().latest(1).getFirst();
    assertThat(held)
        .isEqualTo(
            new RunRecord(
                2,
                SOURCE.id(),
                day(1).instant(),
                day(1).instant(),
                RunOutcome.HELD,
                new RunCounts(1, 1, 0, 0, 0, 0)));
    assertThat(store.runs().issues(2)).containsExactly("{\"een\":1}", "{\"twee\":2}");
  }

  @Test
  void countsWhatTheSourceHasAndWhatTheRunHasNotSeen() {
    put(store, SOURCE, service(1, "A"), service(2, "B"), organization("Org"));
    try (RunWriter run = store.beginRun(SOURCE, day(1))) {
      run.put(service(1, "A2"));
      run.put(service(3, "C"));

      assertThat(run.count(RecordKind.SERVICE)).isEqualTo(3);
      assertThat(run.countLost(RecordKind.SERVICE)).isEqualTo(1);
      assertThat(run.findReplaced(serviceId(1)).orElseThrow().name()).isEqualTo("A");
      assertThat(run.findReplaced(serviceId(3))).isEmpty();
      assertThat(run.contains(RecordKind.ORGANIZATION, Samples.organizationId())).isTrue();
      assertThat(run.findProvenance(RecordKind.SERVICE, serviceId(3)).orElseThrow().place())
          .isEqualTo("rij 3");

      run.keep(RecordKind.SERVICE, serviceId(2));
      assertThat(run.countLost(RecordKind.SERVICE)).isZero();
    }
  }

  @Test
  void theServicesOfAChangedOrganizationAreToldAsChanged() {
    put(store, SOURCE, organization("Org"), service(1, "A"), service(2, "B"));
    put(store, SOURCE, organization("Org"), service(1, "A2"));
    assertThat(changedSince(1)).containsExactlyInAnyOrder("A2", "B");

    put(store, SOURCE, organization("Nieuwe naam"), service(1, "A2"));
    assertThat(changedSince(2)).containsExactlyInAnyOrder("A2", "B");
    assertThat(changedSince(3)).isEmpty();
  }

  private Source known(Source source) {
    store.sources().put(source);
    return source;
  }

  private Stored<Service> find(int number) {
    return store.records().findService(serviceId(number)).orElseThrow();
  }

  private List<String> changedSince(long run) {
    List<String> names = new ArrayList<>();
    store.records().forEachServiceChangedSince(run, service -> names.add(service.value().name()));
    return names;
  }
}
