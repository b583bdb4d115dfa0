package wegwijs.server.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contract;
import wegwijs.data.model.CostOption;
import wegwijs.data.model.Language;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceArea;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.model.Stored;
import wegwijs.data.schema.Label;
import wegwijs.data.schema.ServiceText;
import wegwijs.server.api.ServiceAnswer.ContractAnswer;
import wegwijs.server.api.ServiceAnswer.CostAnswer;
import wegwijs.server.api.ServiceAnswer.LabelAnswer;
import wegwijs.server.api.ServiceAnswer.OrganizationAnswer;
import wegwijs.server.api.ServiceAnswer.OriginAnswer;
import wegwijs.server.api.ServiceAnswer.PhoneAnswer;

/** Puts a whole record into the words of the API. Safe to share. */
final class ServiceAnswers {
  private final FacetLabels labels;
  private final ServiceAddress address;

  ServiceAnswers(FacetLabels labels, ServiceAddress address) {
    this.labels = labels;
    this.address = address;
  }

  ServiceAnswer of(
      Stored<Service> stored, Optional<Organization> organization, List<Label> assigned) {
    Service service = stored.value();
    return new ServiceAnswer(
        service.id(),
        service.name(),
        service.alternateName(),
        organization.isPresent() ? organization(organization.get()) : null,
        service.summary(),
        service.description(),
        service.eligibilityDescription(),
        service.ineligibilityDescription(),
        service.minimumAge(),
        service.maximumAge(),
        service.applicationProcess(),
        service.feesDescription(),
        known(service.costOptions(), ServiceAnswers::cost),
        known(ServiceText.hours(service)),
        service.waitTime(),
        service.alert(),
        phones(service),
        service.email(),
        service.url(),
        known(service.languages(), Language::name),
        known(service.serviceAreas(), this::area),
        known(service.serviceAtLocations(), LocationAnswers::of),
        known(service.contracts(), ServiceAnswers::contract),
        known(service.keywords(), word -> word),
        assigned.stream().map(this::label).toList(),
        origin(stored),
        address.of(service.name(), service.id()));
  }

  /** An organization as it stands beside what it offers. */
  static OrganizationAnswer organization(Organization organization) {
    UUID id = organization.id();
    return new OrganizationAnswer(
        id,
        organization.name(),
        organization.description(),
        known(organization.phones(), ServiceAnswers::phone),
        organization.email(),
        organization.website());
  }

  private static CostAnswer cost(CostOption option) {
    String words = option.option() == null ? option.amountDescription() : option.option();
    return new CostAnswer(words, option.amount(), option.currency());
  }

  /** Of the service itself and of its places, which a reader need not tell apart. */
  private static @Nullable List<PhoneAnswer> phones(Service service) {
    Stream<Phone> ofPlaces =
        service.serviceAtLocations().stream().map(ServiceAtLocation::phones).flatMap(List::stream);
    return known(
        Stream.concat(service.phones().stream(), ofPlaces).toList(), ServiceAnswers::phone);
  }

  private static PhoneAnswer phone(Phone phone) {
    return new PhoneAnswer(phone.number(), phone.description());
  }

  private @Nullable String area(ServiceArea area) {
    if (area.name() != null) {
      return area.name();
    }
    String extent = area.extent();
    return extent == null ? null : labels.area(extent);
  }

  private static ContractAnswer contract(Contract contract) {
    return new ContractAnswer(
        contract.municipality(),
        contract.law(),
        contract.product(),
        contract.validFrom(),
        contract.validTo());
  }

  private LabelAnswer label(Label label) {
    String by =
        switch (label.origin()) {
          case SOURCE -> "bron";
          case RULE -> "regel";
          case IMPLIED -> "gevolg";
        };
    return new LabelAnswer(
        label.term().facet().id(),
        label.term().term(),
        labels.of(label.term().facet(), label.term().term()),
        by,
        label.because());
  }

  private static OriginAnswer origin(Stored<Service> stored) {
    Lifecycle life = stored.lifecycle();
    return new OriginAnswer(
        stored.provenance().source(),
        life.firstSeen(),
        life.lastSeen(),
        life.lastChanged(),
        life.lastVerified(),
        life.version());
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What is known of a list; absent when that is nothing. */
  static <F, T> @Nullable List<T> known(List<F> values, Function<F, @Nullable T> word) {
    List<T> words = values.stream().map(word).filter(Objects::nonNull).distinct().toList();
    return words.isEmpty() ? null : words;
  }
}
