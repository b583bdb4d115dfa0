package wegwijs.server.keeper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.server.office.feedback.Subject;

/** The records of one organization: its own, and those of what it offers. Safe to share. */
public record KeptRecords(Stored<Organization> organization, List<Stored<Service>> services) {
  /** Copies the services. */
  public KeptRecords {
    services = List.copyOf(services);
  }

  /** The records of an organization that readers see; it may be shown under another id. */
  public static Optional<KeptRecords> find(UUID organization, Records records) {
    return records
        .findOrganization(organization)
        .filter(stored -> stored.lifecycle().missingSince() == null)
        .map(stored -> new KeptRecords(stored, records.listServicesOf(stored.value().id())));
  }

  /** What it is called. */
  public String name() {
    return organization.value().name();
  }

  /** The id under which it is shown. */
  public UUID id() {
    return organization.value().id();
  }

  /** The address that its records tell everybody, its own before that of a service. */
  public Optional<String> email() {
    return Stream.concat(
            Stream.ofNullable(organization.value().email()),
            services.stream().map(stored -> stored.value().email()).filter(Objects::nonNull))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Whether all of it was checked on this day or later. */
  public boolean areVerifiedSince(LocalDate day) {
    return Stream.concat(Stream.of(organization), services.stream())
        .map(stored -> stored.lifecycle().lastVerified())
        .allMatch(verified -> verified != null && !verified.isBefore(day));
  }

  /** The ids of all of it. */
  Map<RecordKind, List<UUID>> ids() {
    return Map.of(
        RecordKind.ORGANIZATION,
        List.of(id()),
        RecordKind.SERVICE,
        services.stream().map(stored -> stored.value().id()).toList());
  }

  /** One of them as a tree of HSDS fields; empty for a record of somebody else. */
  Optional<Map<String, @Nullable Object>> find(Subject subject) {
    return switch (subject.kind()) {
      case ORGANIZATION ->
          Optional.of(organization.value())
              .filter(value -> value.id().equals(subject.id()))
              .map(Json::toTree);
      case SERVICE ->
          services.stream()
              .map(Stored::value)
              .filter(value -> value.id().equals(subject.id()))
              .findFirst()
              .map(Json::toTree);
    };
  }

  /** What sort of record a subject is in the store. */
  public static RecordKind kind(Subject subject) {
    return switch (subject.kind()) {
      case SERVICE -> RecordKind.SERVICE;
      case ORGANIZATION -> RecordKind.ORGANIZATION;
    };
  }
}
