package wegwijs.indexer;

import java.util.List;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.indexer.report.RunReport;

/**
 * What would become of a source if it were taken in. Immutable.
 *
 * @param report how the run would go, with every problem
 * @param services the first services as they would be stored
 * @param organizations the first organizations as they would be stored
 */
public record Preview(RunReport report, List<Service> services, List<Organization> organizations) {
  /** Copies the lists. */
  public Preview {
    services = List.copyOf(services);
    organizations = List.copyOf(organizations);
  }
}
