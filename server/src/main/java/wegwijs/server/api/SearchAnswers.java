package wegwijs.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.api.SearchAnswer.CrisisAnswer;
import wegwijs.server.api.SearchAnswer.FacetAnswer;
import wegwijs.server.api.SearchAnswer.OrganizationName;
import wegwijs.server.api.SearchAnswer.Result;
import wegwijs.server.api.SearchAnswer.Understood;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.Hit;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;

/** Puts what was found into the words of the API. Safe to share. */
final class SearchAnswers {
  private static final String ACCESS = FacetId.ACCESS.id() + "/";

  private final FacetLabels labels;
  private final CrisisRecogniser crisis;
  private final ServiceAddress address;

  SearchAnswers(FacetLabels labels, CrisisRecogniser crisis, ServiceAddress address) {
    this.labels = labels;
    this.crisis = crisis;
    this.address = address;
  }

  SearchAnswer of(SearchRequest request, SearchResult result) {
    return new SearchAnswer(
        result.total(),
        request.page(),
        request.perPage(),
        Math.ceilDiv(result.total(), request.perPage()),
        result.hits().stream().map(this::result).toList(),
        result.facets().stream().map(this::facet).toList(),
        result.didYouMean().orElse(null),
        understood(request),
        crisis(request.text()));
  }

  private Result result(Hit hit) {
    ServiceCard card = hit.card();
    return new Result(
        card.id(),
        card.name(),
        organization(card),
        card.summary(),
        known(card.areas()),
        card.phone(),
        card.website(),
        known(access(card)),
        hit.distanceMetres().isPresent() ? hit.distanceMetres().getAsInt() : null,
        card.verified(),
        hit.why(),
        address.of(card.name(), card.id()));
  }

  private static @Nullable OrganizationName organization(ServiceCard card) {
    UUID id = card.organizationId();
    return id == null ? null : new OrganizationName(id, card.organizationName());
  }

  private static List<String> access(ServiceCard card) {
    return card.terms().stream()
        .filter(term -> term.startsWith(ACCESS))
        .map(term -> term.substring(ACCESS.length()))
        .toList();
  }

  private static @Nullable List<String> known(List<String> values) {
    return values.isEmpty() ? null : values;
  }

  private FacetAnswer facet(FacetCounts counts) {
    FacetId facet = counts.facet();
    return new FacetAnswer(
        facet.id(), labels.of(facet), FacetJson.of(counts.values(), labels.starts(facet)));
  }

  private List<Understood> understood(SearchRequest request) {
    List<Understood> understood = new ArrayList<>();
    request
        .place()
        .ifPresent(place ->
            understood.add(
                new Understood(
                    "plaats", String.join(" ", place.municipalityCodes()), place.label())));
    request
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                understood.add(new Understood(facet.id(), value, labels.of(facet, value)))));
    return understood;
  }

  private List<CrisisAnswer> crisis(String text) {
    return crisis.recognise(text).stream()
        .map(card ->
            new CrisisAnswer(card.id(), card.title(), card.phone().orElse(null), card.text()))
        .toList();
  }
}
