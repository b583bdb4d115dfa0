package wegwijs.data.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** Small records and runs that take them in. */
final class Samples {
  static final Source SOURCE = source("eerste", 50);
  static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  static final RunCounts NOTHING = new RunCounts(0, 0, 0, 0, 0, 0);

  private Samples() {}

  static Source source(String id, int trust) {
    return new Source(id, SourceFormat.HSDS, null, null, trust, null);
  }

  static Clock day(int number) {
    return Clock.fixed(START.plus(Duration.ofDays(number)), ZoneOffset.UTC);
  }

  static UUID serviceId(int number) {
    return NameUuid.of("service " + number);
  }

  static RecordToStore service(int number, String name) {
    return new RecordToStore.OfService(
        Json.fromTree(
            Map.of(
                "id", serviceId(number).toString(),
                "organization_id", organizationId().toString(),
                "name", name),
            Service.class),
        new Provenance("", "sleutel " + number, "rij " + number));
  }

  static UUID organizationId() {
    return NameUuid.of("organization");
  }

  static RecordToStore organization(String name) {
    return new RecordToStore.OfOrganization(
        Json.fromTree(Map.of("id", organizationId().toString(), "name", name), Organization.class),
        new Provenance("", "organisatie", "rij 1"));
  }

  /** Takes a complete source in, on the first day. */
  static List<PutOutcome> put(RecordStore store, Source source, RecordToStore... records) {
    return put(store, source, day(0), records);
  }

  static List<PutOutcome> put(
      RecordStore store, Source source, Clock clock, RecordToStore... records) {
    try (RunWriter run = store.beginRun(source, clock)) {
      List<PutOutcome> outcomes = List.of(records).stream().map(run::put).toList();
      run.markUnseenGone(Patience.NONE);
      run.finish(RunOutcome.COMPLETE, NOTHING, List.of(), clock.instant());
      return outcomes;
    }
  }
}
