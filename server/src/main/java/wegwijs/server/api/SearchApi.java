package wegwijs.server.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import wegwijs.data.json.Json;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Problem.InvalidParameter;
import wegwijs.server.http.Routes;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.search.ScorePart;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Suggestion;

/**
 * The open API for searching, {@code /api/v1}. Scripts of any site may read it; nothing in it
 * depends on who asks. Safe to share.
 */
public final class SearchApi implements Routes {
  /** Under which paths it answers. */
  public static final String ROOT = "/api";

  static final String BASE = ROOT + "/v1";
  private static final String VERSION = "1.0.0";
  private static final int MOST_SUGGESTIONS = 10;
  static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Search search;
  private final Records records;
  private final SearchParameters parameters;
  private final SearchAnswers answers;
  private final ServiceAnswers services;
  private final byte[] description = OpenApiFile.read();

  /** An API that answers from this index and these records. */
  public SearchApi(
      Search search,
      Records records,
      Vocabulary vocabulary,
      Places places,
      CrisisRecogniser crisis,
      ShortfallMessages messages,
      ServiceAddress address,
      Clock clock) {
    this.search = search;
    this.records = records;
    this.parameters = new SearchParameters(vocabulary, places, clock);
    FacetLabels labels = new FacetLabels(vocabulary, places);
    this.answers = new SearchAnswers(labels, crisis, address, messages);
    this.services = new ServiceAnswers(labels, address);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.before(ROOT, SearchApi::openToAll);
    endpoints.get(BASE + "/zoek", this::search, Access.PUBLIC);
    endpoints.post(BASE + "/_zoek", this::searchByBody, Access.PUBLIC);
    endpoints.options(BASE + "/_zoek", SearchApi::allowBody, Access.PUBLIC);
    endpoints.get(BASE + "/suggesties", this::suggest, Access.PUBLIC);
    endpoints.get(BASE + "/suggesties/opensearch", this::complete, Access.PUBLIC);
    endpoints.get(BASE + "/aanbod/{id}", this::service, Access.PUBLIC);
    endpoints.get(
        BASE + "/openapi.json",
        context -> Answers.write(context, "application/json", description),
        Access.PUBLIC);
  }

  private static void openToAll(Context context) {
    context.header("API-Version", VERSION);
    context.header("Access-Control-Allow-Origin", "*");
  }

  private static void allowBody(Context context) {
    context.header("Access-Control-Allow-Methods", "POST");
    context.header("Access-Control-Allow-Headers", "Content-Type");
    context.header("Access-Control-Max-Age", "86400");
    context.status(HttpStatus.NO_CONTENT);
  }

  private void search(Context context) {
    answer(context, parameters.parse(context.queryParamMap()));
  }

  private void searchByBody(Context context) {
    if (!context.queryParamMap().isEmpty()) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "Zet alle parameters in de JSON, niet in het adres.")
          .refused();
    }
    answer(context, parameters.parseBody(context.bodyAsBytes()));
  }

  private void answer(Context context, SearchParameters.Parsed parsed) {
    refuse(parsed.faults());
    SearchRequest request = parsed.request();
    List<ScorePart> scores = parsed.isExplained() ? search.explain(request) : List.of();
    Answers.json(context, answers.of(request, search.search(request), scores));
  }

  private static void refuse(List<SearchParameters.Fault> faults) {
    if (!faults.isEmpty()) {
      throw Problem.invalid(
              faults.stream()
                  .map(fault ->
                      new InvalidParameter(
                          fault.parameter(), fault.value(), fault.reason(), fault.allowed()))
                  .toList())
          .refused();
    }
  }

  private void suggest(Context context) {
    String typed = SuggestionAnswers.typed(context.queryParamMap());
    Answers.json(context, SuggestionAnswers.of(suggestions(typed)));
  }

  /**
   * The same for the search bar of a browser: what was typed, and its completions.
   *
   * @see <a href="https://github.com/dewitt/opensearch">OpenSearch Suggestions 1.1</a>
   */
  private void complete(Context context) {
    String typed = SuggestionAnswers.typed(context.queryParamMap());
    List<String> completions = suggestions(typed).stream().map(Suggestion::text).toList();
    Answers.write(
        context, "application/x-suggestions+json", Json.writePlain(List.of(typed, completions)));
  }

  private List<Suggestion> suggestions(String typed) {
    return typed.isBlank() ? List.of() : search.suggest(typed.strip(), MOST_SUGGESTIONS);
  }

  private void service(Context context) {
    refuseParameters(context.queryParamMap());
    Stored<Service> stored =
        Optional.of(context.pathParam("id"))
            .filter(id -> UUID_FORM.matcher(id).matches())
            .map(UUID::fromString)
            .flatMap(records::findService)
            .orElseThrow(
                () -> Problem.of(HttpStatus.NOT_FOUND, "Dit aanbod bestaat niet.").refused());
    if (stored.lifecycle().missingSince() != null) {
      throw Problem.of(HttpStatus.GONE, "Dit aanbod bestaat niet meer.").refused();
    }
    UUID id = stored.value().id();
    Answers.json(
        context,
        services.of(
            stored,
            records.findOrganizationOf(stored.value()),
            search.findLabels(id).orElse(List.of())));
  }

  /** For a path that has none. */
  static void refuseParameters(Map<String, List<String>> given) {
    if (!given.isEmpty()) {
      throw Problem.invalid(
              given.keySet().stream()
                  .map(name ->
                      new InvalidParameter(name, null, "Deze parameter bestaat niet.", List.of()))
                  .toList())
          .refused();
    }
  }
}
