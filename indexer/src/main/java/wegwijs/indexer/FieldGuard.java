package wegwijs.indexer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import wegwijs.data.model.Service;

/**
 * Whether one field became empty in so many services that a person must look first: more than 30%
 * of those that had it, and at least five. That happens when a source renames a column. Used once.
 */
final class FieldGuard {
  private static final int FEW = 5;

  private static final Map<String, Predicate<Service>> FIELDS = fields();

  private final Map<String, Integer> had = new LinkedHashMap<>();
  private final Map<String, Integer> lost = new LinkedHashMap<>();

  private static Map<String, Predicate<Service>> fields() {
    Map<String, Predicate<Service>> fields = new LinkedHashMap<>();
    fields.put("description", service -> service.description() != null);
    fields.put("phones", service -> !service.phones().isEmpty());
    fields.put("email", service -> service.email() != null);
    fields.put("url", service -> service.url() != null);
    fields.put("eligibility_description", service -> service.eligibilityDescription() != null);
    fields.put("application_process", service -> service.applicationProcess() != null);
    fields.put("fees_description", service -> service.feesDescription() != null);
    fields.put("schedules", service -> !service.schedules().isEmpty());
    fields.put("service_areas", service -> !service.serviceAreas().isEmpty());
    fields.put("service_at_locations", service -> !service.serviceAtLocations().isEmpty());
    fields.put("organization_id", service -> service.organizationId() != null);
    return fields;
  }

  /** Notes what a service had before this run and has now. */
  void compare(Service before, Service now) {
    FIELDS.forEach((field, isFilled) -> {
      if (isFilled.test(before)) {
        had.merge(field, 1, Integer::sum);
        if (!isFilled.test(now)) {
          lost.merge(field, 1, Integer::sum);
        }
      }
    });
  }

  /** The first field that became empty too often, with how often; empty when all is well. */
  Optional<String> findEmptied() {
    return lost.entrySet().stream()
        .filter(field -> isTooMuch(field.getValue(), count(field.getKey())))
        .findFirst()
        .map(field ->
            "%s: %d van %d".formatted(field.getKey(), field.getValue(), count(field.getKey())));
  }

  private int count(String field) {
    return Objects.requireNonNullElse(had.get(field), 0);
  }

  private static boolean isTooMuch(int lost, int had) {
    return lost >= FEW && lost * 10L > had * 3L;
  }
}
