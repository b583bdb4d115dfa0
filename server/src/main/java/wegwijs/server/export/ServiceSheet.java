package wegwijs.server.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Address;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.store.Records;
import wegwijs.indexer.report.ReportCsv;
import wegwijs.server.page.words.AreaWords;

/**
 * Services as a sheet: UTF-8 with a byte order mark and semicolons, as Dutch spreadsheet programs
 * expect, under headings that the standard recipe of {@code wegwijs import} knows. Of several
 * places or phones the first one stands here. Cells that look like a formula are made harmless.
 */
final class ServiceSheet {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BELOW = "\n";

  private final Records records;
  private final Map<String, Function<Row, @Nullable Object>> columns = new LinkedHashMap<>();

  ServiceSheet(Records records, AreaWords areas) {
    this.records = records;
    columns.put("id", row -> row.service().id());
    columns.put("naam", row -> row.service().name());
    columns.put("andere naam", row -> row.service().alternateName());
    columns.put("organisatie", row -> row.ofOrganization(Organization::name));
    columns.put("kvk", row -> row.identifier("KvK"));
    columns.put("agb", row -> row.identifier("AGB"));
    columns.put("samenvatting", row -> row.service().summary());
    columns.put("omschrijving", row -> row.service().description());
    columns.put("voor wie", row -> row.service().eligibilityDescription());
    columns.put("niet voor wie", row -> row.service().ineligibilityDescription());
    columns.put("leeftijd van", row -> row.service().minimumAge());
    columns.put("leeftijd tot", row -> row.service().maximumAge());
    columns.put("aanmelden", row -> row.service().applicationProcess());
    columns.put("kosten", row -> row.service().feesDescription());
    columns.put("wachttijd", row -> row.service().waitTime());
    columns.put("openingstijden", Row::schedules);
    columns.put("telefoon", Row::phone);
    columns.put("e-mail", row -> row.service().email());
    columns.put("website", row -> row.service().url());
    columns.put("gemeente", row -> String.join(", ", areas.of(row.service())));
    columns.put("locatie", row -> row.ofLocation(Location::name));
    columns.put("adres", row -> row.ofAddress(Address::address1));
    columns.put("postcode", row -> row.ofAddress(Address::postalCode));
    columns.put("plaats", row -> row.ofAddress(Address::city));
    columns.put("gecontroleerd op", row -> row.service().assuredDate());
  }

  void write(OutputStream out) throws IOException {
    Map<UUID, Organization> organizations = organizations();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
    csv.writeRecord(columns.keySet());
    records.forEachService(stored -> {
      if (stored.lifecycle().missingSince() == null) {
        Service service = stored.value();
        UUID organization = service.organizationId();
        csv.writeRecord(
            cells(new Row(service, organization == null ? null : organizations.get(organization))));
      }
    });
    csv.flush();
  }

  private List<String> cells(Row row) {
    return columns.values().stream()
        .map(column -> ReportCsv.harmless(Objects.toString(column.apply(row), "")))
        .toList();
  }

  private Map<UUID, Organization> organizations() {
    Map<UUID, Organization> all = new HashMap<>();
    records.forEachOrganization(stored -> all.put(stored.value().id(), stored.value()));
    return all;
  }

  private record Row(Service service, @Nullable Organization organization) {
    @Nullable String ofOrganization(Function<Organization, @Nullable String> part) {
      return organization == null ? null : part.apply(organization);
    }

    @Nullable String identifier(String type) {
      return organization == null
          ? null
          : organization.organizationIdentifiers().stream()
              .filter(identifier -> type.equals(identifier.identifierType()))
              .map(identifier -> identifier.identifier())
              .findFirst()
              .orElse(null);
    }

    @Nullable String phone() {
      return Stream.concat(
              service.phones().stream(),
              service.serviceAtLocations().stream().flatMap(at -> at.phones().stream()))
          .map(phone -> phone.number())
          .findFirst()
          .orElse(null);
    }

    String schedules() {
      return service.schedules().stream()
          .map(schedule -> schedule.description())
          .filter(Objects::nonNull)
          .collect(Collectors.joining(BELOW));
    }

    @Nullable Object ofLocation(Function<Location, @Nullable String> part) {
      return location().map(part).orElse(null);
    }

    @Nullable Object ofAddress(Function<Address, @Nullable String> part) {
      return location()
          .flatMap(location -> location.addresses().stream().findFirst())
          .map(part)
          .orElse(null);
    }

    private Optional<Location> location() {
      return service.serviceAtLocations().stream()
          .map(ServiceAtLocation::location)
          .filter(Objects::nonNull)
          .findFirst();
    }
  }
}
