package wegwijs.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Address;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.model.Stored;
import wegwijs.data.schema.Label;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.search.Search;

/**
 * Our own JSON, version 1: the short form that people write, in Dutch words. It holds what a
 * visitor sees, and the terms that a source gave or that follow from the words; not every field of
 * HSDS.
 */
final class WegwijsDocument {
  private final Records records;
  private final Search search;

  WegwijsDocument(Records records, Search search) {
    this.records = records;
    this.search = search;
  }

  void write(OutputStream out) throws IOException {
    text(out, "{\"versie\":1,\"organisaties\":[");
    Comma comma = new Comma(out);
    records.forEachOrganization(stored -> comma.write(stored, this::organization));
    text(out, "\n],\"aanbod\":[");
    Comma next = new Comma(out);
    records.forEachService(stored -> next.write(stored, this::service));
    text(out, "\n]}\n");
  }

  private Map<String, Object> organization(Organization organization) {
    Fields fields = new Fields();
    fields.put("id", organization.id());
    fields.put("naam", organization.name());
    fields.put("andereNaam", organization.alternateName());
    fields.put("omschrijving", organization.description());
    fields.put("website", organization.website());
    fields.put("email", organization.email());
    organization
        .organizationIdentifiers()
        .forEach(identifier -> {
          switch (Objects.toString(identifier.identifierType(), "")) {
            case "KvK" -> fields.put("kvk", identifier.identifier());
            case "AGB" -> fields.put("agb", identifier.identifier());
            default -> {}
          }
        });
    phone(organization.phones(), fields);
    return fields.tree();
  }

  private Map<String, Object> service(Service service) {
    Fields fields = new Fields();
    fields.put("id", service.id());
    fields.put("organisatie", service.organizationId());
    fields.put("naam", service.name());
    fields.put("andereNaam", service.alternateName());
    fields.put("samenvatting", service.summary());
    fields.put("omschrijving", service.description());
    fields.put("voorWie", service.eligibilityDescription());
    fields.put("nietVoorWie", service.ineligibilityDescription());
    fields.put("leeftijdVan", service.minimumAge());
    fields.put("leeftijdTot", service.maximumAge());
    fields.put("aanmelden", service.applicationProcess());
    fields.put("kostenToelichting", service.feesDescription());
    service.costOptions().stream()
        .filter(cost -> cost.amount() != null)
        .findFirst()
        .ifPresent(cost -> {
          fields.put("bedrag", cost.amount());
          fields.put("valuta", cost.currency());
        });
    fields.put("wachttijd", service.waitTime());
    fields.put("email", service.email());
    fields.put("website", service.url());
    fields.put("gecontroleerdOp", service.assuredDate());
    fields.put("trefwoorden", service.keywords());
    phone(service.phones(), fields);
    inLists(service, fields);
    labels(service.id()).forEach(fields::put);
    return fields.tree();
  }

  private static void inLists(Service service, Fields fields) {
    fields.put("openingstijden", texts(service.schedules(), schedule -> schedule.description()));
    fields.put("gebied", texts(service.serviceAreas(), area -> area.extent()));
    fields.put("talen", texts(service.languages(), language -> language.name()));
    fields.put(
        "locaties",
        service.serviceAtLocations().stream()
            .map(ServiceAtLocation::location)
            .filter(Objects::nonNull)
            .map(WegwijsDocument::location)
            .toList());
    fields.put("contract", service.contracts().stream().map(WegwijsDocument::contract).toList());
  }

  private static Map<String, Object> location(Location location) {
    Fields fields = new Fields();
    fields.put("naam", location.name());
    location.addresses().stream().findFirst().ifPresent(address -> address(address, fields));
    fields.put("breedtegraad", location.latitude());
    fields.put("lengtegraad", location.longitude());
    fields.put("toegankelijkheid", texts(location.accessibility(), part -> part.description()));
    return fields.tree();
  }

  private static void address(Address address, Fields fields) {
    fields.put("adres", address.address1());
    fields.put("postcode", address.postalCode());
    fields.put("plaats", address.city());
  }

  private static Map<String, Object> contract(Contract contract) {
    Fields fields = new Fields();
    fields.put("gemeente", contract.municipality());
    fields.put("wet", contract.law());
    fields.put("product", contract.product());
    fields.put("van", contract.validFrom());
    fields.put("tot", contract.validTo());
    return fields.tree();
  }

  private static void phone(List<Phone> phones, Fields fields) {
    phones.stream()
        .findFirst()
        .ifPresent(phone -> {
          fields.put("telefoon", phone.number());
          fields.put("telefoonToelichting", phone.description());
        });
  }

  /** What the source itself gave or its words say; what only follows is made anew when read. */
  private Map<String, List<String>> labels(UUID service) {
    return search.findLabels(service).orElse(List.of()).stream()
        .filter(label -> label.origin() != Label.Origin.IMPLIED)
        .filter(label -> label.term().facet() != FacetId.MUNICIPALITY)
        .filter(label -> label.term().facet() != FacetId.CONTRACT)
        .collect(
            Collectors.groupingBy(
                label -> label.term().facet().id(),
                LinkedHashMap::new,
                Collectors.mapping(label -> label.term().term(), Collectors.toList())));
  }

  private static <T> List<String> texts(List<T> values, Function<T, @Nullable String> text) {
    return values.stream().map(text).filter(Objects::nonNull).toList();
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Names and values; what is absent or empty is left out. */
  private static final class Fields {
    private final Map<String, Object> tree = new LinkedHashMap<>();

    void put(String name, @Nullable Object value) {
      if (value != null && !(value instanceof Collection<?> all && all.isEmpty())) {
        tree.put(
            name, value instanceof UUID || value instanceof LocalDate ? value.toString() : value);
      }
    }

    Map<String, Object> tree() {
      return tree;
    }
  }

  /** Writes present records with commas between them. */
  private static final class Comma {
    private final OutputStream out;
    private String before = "\n";

    Comma(OutputStream out) {
      this.out = out;
    }

    <T> void write(Stored<T> stored, Function<T, Map<String, Object>> form) {
      if (stored.lifecycle().missingSince() != null) {
        return;
      }
      try {
        text(out, before);
        out.write(Json.writePlain(form.apply(stored.value())));
        before = ",\n";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
