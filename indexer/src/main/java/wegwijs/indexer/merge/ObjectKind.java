package wegwijs.indexer.merge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Accessibility;
import wegwijs.data.model.Address;
import wegwijs.data.model.Attribute;
import wegwijs.data.model.Contact;
import wegwijs.data.model.Contract;
import wegwijs.data.model.CostOption;
import wegwijs.data.model.Funding;
import wegwijs.data.model.Language;
import wegwijs.data.model.Location;
import wegwijs.data.model.Metadata;
import wegwijs.data.model.Organization;
import wegwijs.data.model.OrganizationIdentifier;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Program;
import wegwijs.data.model.RequiredDocument;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceArea;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.model.ServiceCapacity;
import wegwijs.data.model.Taxonomy;
import wegwijs.data.model.TaxonomyTerm;
import wegwijs.data.model.Unit;
import wegwijs.data.model.Url;

/** The objects of HSDS 3, which fields they have, and the one they cannot do without. */
enum ObjectKind {
  ORGANIZATION(Organization.class, "name"),
  SERVICE(Service.class, "name"),
  LOCATION(Location.class),
  SERVICE_AT_LOCATION(ServiceAtLocation.class),
  ADDRESS(Address.class),
  PHONE(Phone.class, "number"),
  CONTACT(Contact.class),
  SCHEDULE(Schedule.class),
  SERVICE_AREA(ServiceArea.class),
  LANGUAGE(Language.class),
  ACCESSIBILITY(Accessibility.class),
  COST_OPTION(CostOption.class),
  FUNDING(Funding.class),
  PROGRAM(Program.class, "name"),
  REQUIRED_DOCUMENT(RequiredDocument.class),
  SERVICE_CAPACITY(ServiceCapacity.class),
  UNIT(Unit.class, "name"),
  ORGANIZATION_IDENTIFIER(OrganizationIdentifier.class, "identifier"),
  URL(Url.class, "url"),
  ATTRIBUTE(Attribute.class),
  TAXONOMY_TERM(TaxonomyTerm.class, "name"),
  TAXONOMY(Taxonomy.class, "name"),
  METADATA(Metadata.class),
  /** An addition of our profile, without an id. */
  CONTRACT(Contract.class, "law");

  private static final Map<Class<?>, ObjectKind> BY_TYPE =
      Arrays.stream(values()).collect(toUnmodifiableMap(kind -> kind.type, identity()));
  private static final Map<ObjectKind, Map<String, FieldShape>> FIELDS =
      Arrays.stream(values())
          .collect(toUnmodifiableMap(identity(), kind -> FieldShape.of(kind.type)));

  private final Class<? extends Record> type;
  private final @Nullable String required;

  ObjectKind(Class<? extends Record> type) {
    this(type, null);
  }

  ObjectKind(Class<? extends Record> type, @Nullable String required) {
    this.type = type;
    this.required = required;
  }

  /** The kind of object that a record of the model holds. */
  static ObjectKind of(Class<?> type) {
    ObjectKind kind = BY_TYPE.get(type);
    if (kind == null) {
      throw new IllegalArgumentException(type + " is no object of HSDS");
    }
    return kind;
  }

  /** The shape of a field; empty when the object has no such field. */
  Optional<FieldShape> field(String name) {
    return Optional.ofNullable(Objects.requireNonNull(FIELDS.get(this)).get(name));
  }

  /** The field without which the object says nothing, if there is one. */
  Optional<String> required() {
    return Optional.ofNullable(required);
  }

  /** The name of the specification, by which ids are made. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
