package wegwijs.server.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;

/** Fills a store with generated services. */
final class BenchStore {
  private BenchStore() {}

  static RecordStore fill(Path file, ServiceGenerator generator, int services) {
    RecordStore store = RecordStore.open(file);
    Source source = new Source("bench", SourceFormat.HSDS, null, null, 50, null);
    store.sources().put(source);
    try (RunWriter run = store.beginRun(source, Clock.systemUTC())) {
      for (int n = 0; n < services; n++) {
        put(run, generator, n);
      }
      run.finish(
          RunOutcome.COMPLETE,
          new RunCounts(services, services, 0, 0, 0, 0),
          List.of(),
          Clock.systemUTC().instant());
    }
    return store;
  }

  private static void put(RunWriter run, ServiceGenerator generator, int n) {
    if (generator.isFirstOfOrganization(n)) {
      Organization organization = generator.organization(n);
      run.put(
          new RecordToStore.OfOrganization(
              organization, new Provenance("bench", organization.id().toString(), "" + n)));
    }
    Service service = generator.service(n);
    run.put(
        new RecordToStore.OfService(
            service, new Provenance("bench", service.id().toString(), "" + n)));
  }
}
