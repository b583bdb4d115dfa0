package wegwijs.data.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service (Dutch: aanbod): the unit that people search for. HSDS 3: {@code service}, plus four
 * fields of our profile.
 *
 * <p>{@code summary} is one sentence in plain words, {@code ineligibilityDescription} says for whom
 * the service is not, {@code keywords} are further words to be found by, and {@code contracts} says
 * who pays under which law. Ages are decimal years.
 *
 * <p>The organization that offers it is known by {@code organizationId}; a service never holds a
 * copy of it.
 */
public record Service(
    UUID id,
    @Nullable UUID organizationId,
    @Nullable UUID programId,
    String name,
    @Nullable String alternateName,
    @Nullable String summary,
    @Nullable String description,
    @Nullable String url,
    List<Url> additionalUrls,
    @Nullable String email,
    @Nullable ServiceStatus status,
    @Nullable String interpretationServices,
    @Nullable String applicationProcess,
    @Nullable String feesDescription,
    @Nullable String waitTime,
    @Nullable String fees,
    @Nullable String accreditations,
    @Nullable String eligibilityDescription,
    @Nullable String ineligibilityDescription,
    @Nullable BigDecimal minimumAge,
    @Nullable BigDecimal maximumAge,
    @Nullable LocalDate assuredDate,
    @Nullable String assurerEmail,
    @Nullable String licenses,
    @Nullable String alert,
    @Nullable OffsetDateTime lastModified,
    List<String> keywords,
    List<Phone> phones,
    List<Schedule> schedules,
    List<ServiceArea> serviceAreas,
    List<ServiceAtLocation> serviceAtLocations,
    List<Language> languages,
    List<Funding> funding,
    List<CostOption> costOptions,
    @Nullable Program program,
    List<RequiredDocument> requiredDocuments,
    List<Contact> contacts,
    List<ServiceCapacity> capacities,
    List<Contract> contracts,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Service {
    Required.text(name, "service.name");
    additionalUrls = Copies.of(additionalUrls);
    keywords = Copies.of(keywords);
    phones = Copies.of(phones);
    schedules = Copies.of(schedules);
    serviceAreas = Copies.of(serviceAreas);
    serviceAtLocations = Copies.of(serviceAtLocations);
    languages = Copies.of(languages);
    funding = Copies.of(funding);
    costOptions = Copies.of(costOptions);
    requiredDocuments = Copies.of(requiredDocuments);
    contacts = Copies.of(contacts);
    capacities = Copies.of(capacities);
    contracts = Copies.of(contracts);
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }

  /** The same with further contracts; one that is there already is not repeated. */
  public Service withContracts(List<Contract> more) {
    List<Contract> together = Stream.concat(contracts.stream(), more.stream()).distinct().toList();
    return new Service(
        id,
        organizationId,
        programId,
        name,
        alternateName,
        summary,
        description,
        url,
        additionalUrls,
        email,
        status,
        interpretationServices,
        applicationProcess,
        feesDescription,
        waitTime,
        fees,
        accreditations,
        eligibilityDescription,
        ineligibilityDescription,
        minimumAge,
        maximumAge,
        assuredDate,
        assurerEmail,
        licenses,
        alert,
        lastModified,
        keywords,
        phones,
        schedules,
        serviceAreas,
        serviceAtLocations,
        languages,
        funding,
        costOptions,
        program,
        requiredDocuments,
        contacts,
        capacities,
        together,
        attributes,
        metadata);
  }
}
