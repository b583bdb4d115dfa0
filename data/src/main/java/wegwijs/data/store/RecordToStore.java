package wegwijs.data.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;

/** A record as a run hands it to the store, with what the store must know without reading it. */
public sealed interface RecordToStore {
  /** The record itself. */
  Object value();

  /** Which kind of record it is. */
  RecordKind kind();

  /** The id of the record. */
  UUID id();

  /** The name of the record. */
  String name();

  /** Where it was read. */
  Provenance provenance();

  /** The organization that offers it; absent for an organization. */
  @Nullable UUID organizationId();

  /** The day on which the source checked it. */
  @Nullable LocalDate lastVerified();

  /** A service to store. */
  record OfService(Service value, Provenance provenance) implements RecordToStore {
    @Override
    public RecordKind kind() {
      return RecordKind.SERVICE;
    }

    @Override
    public UUID id() {
      return value.id();
    }

    @Override
    public String name() {
      return value.name();
    }

    @Override
    public @Nullable UUID organizationId() {
      return value.organizationId();
    }

    @Override
    public @Nullable LocalDate lastVerified() {
      return value.assuredDate();
    }
  }

  /** An organization to store. */
  record OfOrganization(Organization value, Provenance provenance) implements RecordToStore {
    @Override
    public RecordKind kind() {
      return RecordKind.ORGANIZATION;
    }

    @Override
    public UUID id() {
      return value.id();
    }

    @Override
    public String name() {
      return value.name();
    }

    @Override
    public @Nullable UUID organizationId() {
      return null;
    }

    @Override
    public @Nullable LocalDate lastVerified() {
      return null;
    }
  }
}
