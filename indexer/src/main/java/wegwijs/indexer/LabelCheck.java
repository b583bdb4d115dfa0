package wegwijs.indexer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.model.Attribute;
import wegwijs.data.model.Service;
import wegwijs.data.model.TaxonomyTerm;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Finds labels that claim to be of our facets but are not in the vocabulary. Safe to share. */
record LabelCheck(Vocabulary vocabulary) {
  List<Issue> check(Service service, String place) {
    return service.attributes().stream()
        .map(Attribute::taxonomyTerm)
        .filter(Objects::nonNull)
        .flatMap(term -> ours(term).stream())
        .filter(term -> vocabulary.findTerm(term).isEmpty())
        .map(
            term -> Issue.fieldRejected(place, term.facet().id(), term.term(), Reason.TERM_UNKNOWN))
        .toList();
  }

  private static Optional<TermRef> ours(TaxonomyTerm term) {
    String taxonomy = term.taxonomy();
    String code = term.code();
    return taxonomy == null || code == null
        ? Optional.empty()
        : FacetId.find(taxonomy).map(facet -> new TermRef(facet, code));
  }
}
