package wegwijs.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.api.SearchAnswer.CrisisAnswer;
import wegwijs.server.api.SearchAnswer.FacetAnswer;
import wegwijs.server.api.SearchAnswer.Message;
import wegwijs.server.api.SearchAnswer.OrganizationName;
import wegwijs.server.api.SearchAnswer.Result;
import wegwijs.server.api.SearchAnswer.Understood;
import wegwijs.server.api.SearchAnswer.Value;
import wegwijs.server.message.ShortfallMessage;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Reading;
import wegwijs.server.search.ScorePart;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.understanding.Insight;

/** Puts what was found into the words of the API. Safe to share. */
final class SearchAnswers {
  private static final String ACCESS = FacetId.ACCESS.id() + "/";

  private final FacetLabels labels;
  private final CrisisRecogniser crisis;
  private final ServiceAddress address;
  private final ShortfallMessages messages;

  SearchAnswers(
      FacetLabels labels,
      CrisisRecogniser crisis,
      ServiceAddress address,
      ShortfallMessages messages) {
    this.labels = labels;
    this.crisis = crisis;
    this.address = address;
    this.messages = messages;
  }

  /**
   * The answer in the words of the API.
   *
   * @param scores how each hit got its score; empty when nobody asked
   */
  SearchAnswer of(SearchRequest request, SearchResult result, List<ScorePart> scores) {
    return new SearchAnswer(
        result.total(),
        request.page(),
        request.perPage(),
        Math.ceilDiv(result.total(), request.perPage()),
        results(result.hits(), scores),
        result.facets().stream().map(this::facet).toList(),
        result.didYouMean().orElse(null),
        understood(request, result.reading()),
        messages.of(request, result).map(said -> message(said, result.reading())).orElse(null),
        request.openAt().isPresent() ? result.openness().unknown() : null,
        crisis(request.text()));
  }

  private List<Result> results(List<Hit> hits, List<ScorePart> scores) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      results.add(result(hits.get(i), i < scores.size() ? scores.get(i) : null));
    }
    return results;
  }

  private Message message(ShortfallMessage said, Reading reading) {
    List<Value> themes =
        reading.themes().stream()
            .map(term ->
                new Value(
                    term.term(),
                    labels.of(term.facet(), term.term()),
                    labels.parent(term.facet(), term.term())))
            .toList();
    return new Message(said.kind(), said.text(), said.link(), themes.isEmpty() ? null : themes);
  }

  private Result result(Hit hit, @Nullable ScorePart score) {
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
        address.of(card.name(), card.id()),
        score);
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

  private List<Understood> understood(SearchRequest request, Reading reading) {
    List<Understood> understood = new ArrayList<>();
    request
        .place()
        .ifPresent(place ->
            understood.add(
                Understood.chosen(
                    "plaats", String.join(" ", place.municipalityCodes()), place.label())));
    request
        .openAt()
        .ifPresent(moment -> understood.add(Understood.chosen("nu-open", "1", "Nu open")));
    request
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                understood.add(Understood.chosen(facet.id(), value, labels.of(facet, value)))));
    reading.insights().forEach(insight -> understood.add(understood(insight)));
    return understood;
  }

  private static Understood understood(Insight insight) {
    Optional<TermRef> term =
        insight.kind() == Insight.Kind.TERM ? TermRef.parse(insight.id()) : Optional.empty();
    return new Understood(
        insight.kind().word(),
        insight.id(),
        term.map(ref -> ref.facet().id()).orElse(null),
        term.map(TermRef::term).orElse(null),
        insight.label(),
        known(insight.words()));
  }

  private List<CrisisAnswer> crisis(String text) {
    return crisis.recognise(text).stream()
        .map(card ->
            new CrisisAnswer(card.id(), card.title(), card.phone().orElse(null), card.text()))
        .toList();
  }
}
