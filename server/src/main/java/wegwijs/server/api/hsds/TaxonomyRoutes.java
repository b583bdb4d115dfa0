package wegwijs.server.api.hsds;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.TermIds;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;

/** The part of the API that tells about taxonomies and their terms. Safe to share. */
final class TaxonomyRoutes implements Routes {
  private static final String TAXONOMIES = HsdsApi.ROOT + "/taxonomies";
  private static final String TERMS = HsdsApi.ROOT + "/taxonomy_terms";
  private static final String SEARCH = ServiceSelection.SEARCH;
  private static final String TAXONOMY = ServiceSelection.TAXONOMY;
  private static final String TOP_ONLY = "top_only";
  private static final String PARENT = "parent_id";

  private final Taxonomies taxonomies;

  TaxonomyRoutes(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(TAXONOMIES, this::taxonomies, Access.PUBLIC);
    endpoints.get(TAXONOMIES + "/{id}", this::taxonomy, Access.PUBLIC);
    endpoints.get(TERMS, this::terms, Access.PUBLIC);
    endpoints.get(TERMS + "/{id}", this::term, Access.PUBLIC);
  }

  private void taxonomies(Context context) {
    HsdsParameters parameters = HsdsApi.listParameters(context, List.of(SEARCH));
    String search = parameters.text(SEARCH);
    Paging paging = Paging.of(parameters);
    parameters.refuseFaults();
    ListAnswer.write(
        context,
        paging,
        Listing.of(taxonomies.facets(search)),
        facets -> facets.stream().map(taxonomies::tree).toList());
  }

  private void taxonomy(Context context) {
    HsdsApi.parameters(context).refuseFaults();
    HsdsApi.answerOne(
        context,
        HsdsApi.id(context).flatMap(taxonomies::findFacet).map(taxonomies::tree).stream().toList());
  }

  private void terms(Context context) {
    HsdsParameters parameters =
        HsdsApi.listParameters(context, List.of(SEARCH, TAXONOMY, TOP_ONLY, PARENT));
    Stream<TermRef> terms = taxonomies.terms(parameters.text(SEARCH));
    Optional<UUID> taxonomy = parameters.id(TAXONOMY);
    Optional<UUID> parent = parameters.id(PARENT);
    boolean isTopOnly = parameters.flag(TOP_ONLY);
    Paging paging = Paging.of(parameters);
    parameters.refuseFaults();
    List<TermRef> found =
        terms
            .filter(term -> isIn(taxonomy, term))
            .filter(term -> parent.isEmpty() || taxonomies.parent(term).equals(parent))
            .filter(term -> !isTopOnly || taxonomies.parent(term).isEmpty())
            .toList();
    ListAnswer.write(
        context, paging, Listing.of(found), refs -> refs.stream().map(taxonomies::tree).toList());
  }

  private void term(Context context) {
    HsdsApi.parameters(context).refuseFaults();
    HsdsApi.answerOne(
        context,
        HsdsApi.id(context).flatMap(taxonomies::findTerm).map(taxonomies::tree).stream().toList());
  }

  private static boolean isIn(Optional<UUID> taxonomy, TermRef term) {
    return taxonomy.isEmpty() || TermIds.taxonomy(term.facet()).equals(taxonomy.get());
  }
}
