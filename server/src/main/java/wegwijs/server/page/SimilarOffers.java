package wegwijs.server.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.model.Address;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Offer;

/**
 * What else there is on the subjects of a service, for the place where it stands or the one that it
 * serves, else for the portal as a whole. Safe to share.
 */
final class SimilarOffers {
  private static final int MOST = 4;

  private final QuestionReader reader;
  private final Search search;

  SimilarOffers(QuestionReader reader, Search search) {
    this.reader = reader;
    this.search = search;
  }

  List<Offer> of(Visit visit, Service service, List<Term> subjects, List<String> areas) {
    // A term with others below it says too little of what a service does.
    List<String> terms =
        subjects.stream().filter(term -> term.terms().isEmpty()).map(Term::id).toList();
    if (terms.isEmpty()) {
      return List.of();
    }
    List<Offer> nearby =
        place(service, areas).map(place -> find(visit, service, terms, place)).orElse(List.of());
    return nearby.isEmpty() ? find(visit, service, terms, "") : nearby;
  }

  private List<Offer> find(Visit visit, Service service, List<String> terms, String town) {
    Asked asked =
        reader.read(
            visit.portal(), Map.of(FacetId.CARE_QUESTION.id(), terms, "plaats", List.of(town)));
    return search.search(asked.request()).hits().stream()
        .map(Hit::card)
        .filter(card -> !card.id().equals(service.id()))
        .filter(card -> !Objects.equals(card.organizationId(), service.organizationId()))
        .limit(MOST)
        .map(card ->
            new Offer(new Link(card.name(), visit.service(card.id(), card.name())), card.summary()))
        .toList();
  }

  /** Where it stands, else whom it serves when that is one municipality or region. */
  private static Optional<String> place(Service service, List<String> areas) {
    return town(service)
        .or(() -> areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty());
  }

  private static Optional<String> town(Service service) {
    return service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull)
        .map(location -> location.addresses())
        .flatMap(Collection::stream)
        .map(Address::city)
        .filter(Objects::nonNull)
        .filter(city -> !city.isBlank())
        .findFirst();
  }
}
