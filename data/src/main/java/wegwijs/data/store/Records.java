package wegwijs.data.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/**
 * The records as readers see them. What is marked gone is found by its id and by {@link
 * #forEachServiceChangedSince}, and appears in no list. Safe to share between threads.
 */
public final class Records {
  static final RowMapper<Stored<Service>> SERVICE = Records::service;
  static final RowMapper<Stored<Organization>> ORGANIZATION = mapper(Organization.class);

  private final Jdbi jdbi;

  Records(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * The service that is shown under this id, gone or not. Where another record stands for the one
   * that was asked for, it is that one, with its own id.
   */
  public Optional<Stored<Service>> findService(UUID id) {
    return find(RecordKind.SERVICE, id, SERVICE);
  }

  /** The organization that is shown under this id, gone or not; it may have another id. */
  public Optional<Stored<Organization>> findOrganization(UUID id) {
    return find(RecordKind.ORGANIZATION, id, ORGANIZATION);
  }

  /** The services with these ids, gone or not, in the order of the ids; unknown ones left out. */
  public List<Stored<Service>> listServices(Collection<UUID> ids) {
    return list(RecordKind.SERVICE, ids, SERVICE);
  }

  /** The organization that offers a service, gone or not; empty where none is known. */
  public Optional<Organization> findOrganizationOf(Service service) {
    return Optional.ofNullable(service.organizationId())
        .flatMap(this::findOrganization)
        .map(Stored::value);
  }

  /** The organizations that offer these services, gone or not, by the ids of the services. */
  public Map<UUID, Organization> mapOrganizationsOf(Collection<Service> services) {
    Map<UUID, UUID> ids = new HashMap<>();
    for (Service service : services) {
      UUID organization = service.organizationId();
      if (organization != null) {
        ids.put(service.id(), organization);
      }
    }
    Map<UUID, Organization> organizations = new HashMap<>();
    list(RecordKind.ORGANIZATION, Set.copyOf(ids.values()), ORGANIZATION)
        .forEach(stored -> organizations.put(stored.value().id(), stored.value()));
    Map<UUID, Organization> byService = new HashMap<>();
    ids.forEach((service, id) -> {
      Organization organization = organizations.get(id);
      if (organization != null) {
        byService.put(service, organization);
      }
    });
    return byService;
  }

  /** What readers see of a source, if somebody named it. */
  public Optional<String> findSourceName(String source) {
    return new SourceNames(jdbi).find(source);
  }

  /** What is offered by an organization, by name. */
  public List<Stored<Service>> listServicesOf(UUID organization) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT * FROM listed_record WHERE organization_id = :organization
                  AND kind = 'service' AND missing_since IS NULL ORDER BY name, id
                """)
            .bind("organization", organization.toString())
            .map(SERVICE)
            .list());
  }

  /** The services that changed last, the latest first. */
  public List<Stored<Service>> listLatestServices(int atMost) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT * FROM listed_record WHERE kind = 'service' AND missing_since IS NULL
                 ORDER BY last_changed DESC, id LIMIT :atMost
                """)
            .bind("atMost", atMost)
            .map(SERVICE)
            .list());
  }

  /** How many records of a kind there are. */
  public int count(RecordKind kind) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT COUNT(*) FROM listed_record WHERE kind = :kind AND missing_since IS NULL")
            .bind("kind", kind.toString())
            .mapTo(Integer.class)
            .one());
  }

  /** Passes all services by, in the order of their ids, as the store was when it began. */
  public void forEachService(Consumer<Stored<Service>> consumer) {
    forEach(RecordKind.SERVICE, SERVICE, consumer);
  }

  /** Passes all organizations by, in the order of their ids, as the store was when it began. */
  public void forEachOrganization(Consumer<Stored<Organization>> consumer) {
    forEach(RecordKind.ORGANIZATION, ORGANIZATION, consumer);
  }

  /**
   * The services that the runs after this one added, changed, brought back or marked gone, or whose
   * organization they changed. What another record stands for now is told as gone.
   */
  public void forEachServiceChangedSince(long run, Consumer<Stored<Service>> consumer) {
    jdbi.useHandle(handle -> {
      try (Stream<Stored<Service>> services =
          handle
              .createQuery(
                  """
                  SELECT * FROM listed_record WHERE kind = 'service' AND (changed_in_run > :run
                    OR organization_id IN (SELECT id FROM listed_record
                      WHERE kind = 'organization' AND changed_in_run > :run))
                  UNION ALL
                  SELECT kind, id, organization_id, name, source, source_key, place, version,
                    first_seen, last_seen, last_changed, last_verified,
                    COALESCE(missing_since, last_seen), changed_in_run, content, contracts
                   FROM record WHERE kind = 'service' AND golden_id <> id AND changed_in_run > :run
                   ORDER BY id
                  """)
              .bind("run", run)
              .map(SERVICE)
              .stream()) {
        services.forEach(consumer);
      }
    });
  }

  /** The organizations of the services that {@link #forEachServiceChangedSince} tells. */
  public void forEachOrganizationOfThose(long run, Consumer<Stored<Organization>> consumer) {
    jdbi.useHandle(handle -> {
      try (Stream<Stored<Organization>> organizations =
          handle
              .createQuery(
                  """
                  SELECT * FROM listed_record WHERE kind = 'organization'
                    AND missing_since IS NULL AND (changed_in_run > :run OR id IN
                      (SELECT organization_id FROM listed_record
                        WHERE kind = 'service' AND changed_in_run > :run))
                  """)
              .bind("run", run)
              .map(ORGANIZATION)
              .stream()) {
        organizations.forEach(consumer);
      }
    });
  }

  /** Passes all records of a kind by as they stand in a list, in the order of their ids. */
  public void forEachListed(RecordKind kind, Consumer<Listed> consumer) {
    jdbi.useHandle(handle -> {
      try (Stream<Listed> records =
          handle
              .createQuery(
                  """
                  SELECT id, organization_id, name, last_changed FROM listed_record
                   WHERE kind = :kind AND missing_since IS NULL ORDER BY id
                  """)
              .bind("kind", kind.toString())
              .map(Records::listed)
              .stream()) {
        records.forEach(consumer);
      }
    });
  }

  private <T> void forEach(
      RecordKind kind, RowMapper<Stored<T>> mapper, Consumer<Stored<T>> consumer) {
    jdbi.useHandle(handle -> {
      try (Stream<Stored<T>> records =
          handle
              .createQuery(
                  "SELECT * FROM listed_record WHERE kind = :kind AND missing_since IS NULL ORDER"
                      + " BY id")
              .bind("kind", kind.toString())
              .map(mapper)
              .stream()) {
        records.forEach(consumer);
      }
    });
  }

  /**
   * Where the values of a record were found, as JSON by the path of each value; empty for a record
   * that was not read from a page.
   */
  public Optional<String> findEvidence(RecordKind kind, UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT content FROM record_evidence WHERE kind = :kind AND id = :id")
            .bind("kind", kind.toString())
            .bind("id", id.toString())
            .mapTo(String.class)
            .findOne());
  }

  private <T> Optional<Stored<T>> find(RecordKind kind, UUID id, RowMapper<Stored<T>> mapper) {
    return jdbi.withHandle(handle -> find(handle, kind, id, mapper));
  }

  private <T> List<Stored<T>> list(
      RecordKind kind, Collection<UUID> ids, RowMapper<Stored<T>> mapper) {
    return jdbi.withHandle(
        handle -> ids.stream().flatMap(id -> find(handle, kind, id, mapper).stream()).toList());
  }

  private static <T> Optional<Stored<T>> find(
      Handle handle, RecordKind kind, UUID id, RowMapper<Stored<T>> mapper) {
    return handle
        .createQuery(
            """
            SELECT * FROM listed_record WHERE kind = :kind AND id =
              COALESCE((SELECT golden_id FROM record WHERE kind = :kind AND id = :id), :id)
            """)
        .bind("kind", kind.toString())
        .bind("id", id.toString())
        .map(mapper)
        .findOne();
  }

  /** What a service's own source says of it, with what contract lists say. */
  private static Stored<Service> service(ResultSet row, StatementContext context)
      throws SQLException {
    Stored<Service> told = mapper(Service.class).map(row, context);
    String contracts = row.getString("contracts");
    return contracts == null
        ? told
        : new Stored<>(
            told.value().withContracts(contracts(contracts)), told.provenance(), told.lifecycle());
  }

  private static Listed listed(ResultSet row, StatementContext context) throws SQLException {
    String organization = row.getString("organization_id");
    return new Listed(
        UUID.fromString(row.getString("id")),
        organization == null ? null : UUID.fromString(organization),
        row.getString("name"),
        Instant.parse(row.getString("last_changed")));
  }

  private static List<Contract> contracts(String json) {
    return List.of(Json.read(json.getBytes(StandardCharsets.UTF_8), Contract[].class));
  }

  private static <T> RowMapper<Stored<T>> mapper(Class<T> type) {
    return (row, context) ->
        new Stored<>(
            Json.read(row.getString("content").getBytes(StandardCharsets.UTF_8), type),
            new Provenance(
                row.getString("source"), row.getString("source_key"), row.getString("place")),
            lifecycle(row));
  }

  private static Lifecycle lifecycle(ResultSet row) throws SQLException {
    return new Lifecycle(
        row.getInt("version"),
        Instant.parse(row.getString("first_seen")),
        Instant.parse(row.getString("last_seen")),
        Instant.parse(row.getString("last_changed")),
        date(row.getString("last_verified")),
        instant(row.getString("missing_since")));
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
