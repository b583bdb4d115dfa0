package wegwijs.server.api.hsds;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Places;
import wegwijs.data.store.MergedRecords;
import wegwijs.data.store.RecordPages;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.ServicePlace;
import wegwijs.data.store.ServicePlaces;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.api.hsds.OrganizationTrees.Depth;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.search.Search;

/**
 * All services, organizations, services at locations, and our facets as taxonomies, for other
 * directories. Scripts of any site may read it. Safe to share.
 */
public final class HsdsApi implements Routes {
  /** Under which path it answers. */
  public static final String ROOT = "/hsds";

  static final String VERSION = "3.2";
  private static final String PROFILE = "https://docs.openreferral.org/en/3.2/hsds/";
  private static final String OPEN_API =
      "https://raw.githubusercontent.com/openreferral/specification/3.2/schema/openapi.json";
  private static final String FULL = "full";
  private static final String FULL_SERVICE = "full_service";
  private static final String MINIMAL = "minimal";

  private final Places known;
  private final RecordPages pages;
  private final MergedRecords merged;
  private final ServicePlaces places;
  private final Finder finder;
  private final ServiceTrees services;
  private final OrganizationTrees organizations;
  private final PlaceTrees placeTrees;
  private final Taxonomies taxonomies;
  private final TaxonomyRoutes taxonomyRoutes;

  /** An API that answers from this store and this index. */
  public HsdsApi(RecordStore store, Search search, Vocabulary vocabulary, Places known) {
    this.known = known;
    this.pages = store.pages();
    this.merged = store.merged();
    this.places = store.places();
    this.finder = new Finder(pages, places, search);
    this.taxonomies = new Taxonomies(vocabulary);
    this.taxonomyRoutes = new TaxonomyRoutes(taxonomies);
    this.services = new ServiceTrees(pages, search, new Trees(taxonomies));
    this.organizations = new OrganizationTrees(pages, store.records(), services);
    this.placeTrees = new PlaceTrees(services);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.before(ROOT, context -> context.header("Access-Control-Allow-Origin", "*"));
    endpoints.get(ROOT, this::about, Access.PUBLIC);
    endpoints.get(ROOT + "/", this::about, Access.PUBLIC);
    endpoints.get(ROOT + "/services", this::services, Access.PUBLIC);
    endpoints.get(ROOT + "/services/{id}", this::service, Access.PUBLIC);
    endpoints.get(ROOT + "/organizations", this::organizations, Access.PUBLIC);
    endpoints.get(ROOT + "/organizations/{id}", this::organization, Access.PUBLIC);
    endpoints.get(ROOT + "/service_at_locations", this::places, Access.PUBLIC);
    endpoints.get(ROOT + "/service_at_locations/{id}", this::place, Access.PUBLIC);
    taxonomyRoutes.register(endpoints);
  }

  private void about(Context context) {
    parameters(context).refuseFaults();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("version", VERSION);
    about.put("profile", PROFILE);
    about.put("openapi_url", OPEN_API);
    about.put("description", "Wegwijs: een sociale kaart. Aanbod, aanbieders en waar het is.");
    Answers.json(context, about);
  }

  private void services(Context context) {
    List<String> names = new ArrayList<>(ServiceSelection.parameters());
    names.addAll(List.of(FULL, MINIMAL));
    HsdsParameters parameters = listParameters(context, names);
    ServiceSelection selection = ServiceSelection.of(parameters, taxonomies);
    Paging paging = Paging.of(parameters);
    boolean isFull = parameters.flag(FULL);
    boolean isMinimal = parameters.flag(MINIMAL);
    parameters.refuseFaults();
    Listing<UUID> found = finder.services(selection);
    if (isMinimal) {
      minimal(context, parameters, paging, found);
    } else {
      ListAnswer.write(context, paging, found, ids -> services.of(ids, isFull));
    }
  }

  /** All of them on one page, unless the client wants pages. */
  private void minimal(
      Context context, HsdsParameters parameters, Paging paging, Listing<UUID> found) {
    boolean isPaged = parameters.has(Paging.PAGE) || parameters.has(Paging.PER_PAGE);
    Function<List<UUID>, List<Map<String, Object>>> trees =
        ids -> pages.changes(RecordKind.SERVICE, ids).stream().map(ServiceTrees::minimal).toList();
    if (isPaged || paging.isStream()) {
      ListAnswer.write(context, paging, found, trees);
    } else {
      ListAnswer.writeAll(context, found, trees);
    }
  }

  private void service(Context context) {
    parameters(context).refuseFaults();
    answerOne(context, services.of(shown(context, RecordKind.SERVICE), true));
  }

  private void organizations(Context context) {
    HsdsParameters parameters =
        listParameters(
            context,
            List.of(
                ServiceSelection.SEARCH,
                ServiceSelection.TERM,
                ServiceSelection.TAXONOMY,
                FULL,
                FULL_SERVICE));
    ServiceSelection selection = ServiceSelection.of(parameters, taxonomies);
    Paging paging = Paging.of(parameters);
    Depth depth = depth(parameters, parameters.flag(FULL) ? Depth.FULL : Depth.BASIC);
    parameters.refuseFaults();
    ListAnswer.write(
        context, paging, finder.organizations(selection), ids -> organizations.of(ids, depth));
  }

  private void organization(Context context) {
    HsdsParameters parameters = parameters(context, FULL_SERVICE);
    Depth depth = depth(parameters, Depth.FULL);
    parameters.refuseFaults();
    answerOne(context, organizations.of(shown(context, RecordKind.ORGANIZATION), depth));
  }

  private static Depth depth(HsdsParameters parameters, Depth otherwise) {
    return parameters.flag(FULL_SERVICE) ? Depth.FULL_SERVICE : otherwise;
  }

  private void places(Context context) {
    List<String> names = new ArrayList<>(ServiceSelection.parameters());
    names.addAll(List.of(FULL, Nearness.POSTCODE, Nearness.PROXIMITY));
    HsdsParameters parameters = listParameters(context, names);
    ServiceSelection selection = ServiceSelection.of(parameters, taxonomies);
    Paging paging = Paging.of(parameters);
    boolean isFull = parameters.flag(FULL);
    Optional<Nearness> near = Nearness.of(parameters, known);
    parameters.refuseFaults();
    Listing<ServicePlace> found =
        finder.places(
            near.map(nearness -> nearness.narrow(selection)).orElse(selection),
            near.flatMap(Nearness::test));
    ListAnswer.write(context, paging, found, some -> placeTrees.of(some, isFull));
  }

  private void place(Context context) {
    parameters(context).refuseFaults();
    List<ServicePlace> found = id(context).flatMap(places::find).stream().toList();
    answerOne(context, placeTrees.of(found, true));
  }

  static HsdsParameters listParameters(Context context, List<String> own) {
    List<String> names = new ArrayList<>(own);
    names.addAll(List.of(Paging.PAGE, Paging.PER_PAGE, Paging.FORMAT));
    return new HsdsParameters(context.queryParamMap(), names);
  }

  static HsdsParameters parameters(Context context, String... names) {
    return new HsdsParameters(context.queryParamMap(), List.of(names));
  }

  /** The id in the path; what is no UUID is the id of nothing. */
  static Optional<UUID> id(Context context) {
    return Optional.of(context.pathParam("id"))
        .filter(HsdsParameters::isUuid)
        .map(UUID::fromString);
  }

  /** The record for the id in the path, or the one that stands for it now. */
  private List<UUID> shown(Context context, RecordKind kind) {
    return id(context).map(id -> merged.findReplacement(kind, id).orElse(id)).stream().toList();
  }

  static void answerOne(Context context, List<Map<String, Object>> found) {
    if (found.isEmpty()) {
      throw Problem.of(HttpStatus.NOT_FOUND, "There is nothing with this id.").refused();
    }
    Answers.json(context, found.getFirst());
  }
}
