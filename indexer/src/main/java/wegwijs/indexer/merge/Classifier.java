package wegwijs.indexer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.model.Attribute;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.TaxonomyTerm;
import wegwijs.data.schema.Label;
import wegwijs.data.schema.ServiceText;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Recognition;
import wegwijs.data.vocabulary.TermRecogniser;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.Zone;

/**
 * Assigns terms of the vocabulary to services, each with its reason. What the source says in our
 * own terms decides a facet; else the rules of the vocabulary speak; what follows from a term comes
 * last. Safe to share between threads.
 */
public final class Classifier {
  private final Vocabulary vocabulary;
  private final TermRecogniser recogniser;

  /** A classifier by this vocabulary. */
  public Classifier(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.recogniser = new TermRecogniser(vocabulary);
  }

  /** The labels of a service, each term once, with the strongest reason for it. */
  public List<Label> classify(Service service, Optional<Organization> organization) {
    Map<TermRef, Label> labels = new LinkedHashMap<>();
    given(service.attributes()).forEach(label -> labels.putIfAbsent(label.term(), label));
    organization.ifPresent(
        org -> given(org.attributes()).forEach(label -> labels.putIfAbsent(label.term(), label)));
    contracted(service).forEach(label -> labels.putIfAbsent(label.term(), label));
    List<FacetId> decided = labels.keySet().stream().map(TermRef::facet).distinct().toList();
    for (Recognition found : recogniser.recognise(ServiceText.of(service, organization))) {
      if (!decided.contains(found.term().facet())) {
        labels.merge(found.term(), byRule(found), Classifier::strengthened);
      }
    }
    for (Label label : List.copyOf(labels.values())) {
      for (TermRef implied : vocabulary.implied(label.term())) {
        if (!decided.contains(implied.facet())) {
          labels.putIfAbsent(
              implied, new Label(implied, Label.Origin.IMPLIED, label.term().toString(), 1));
        }
      }
    }
    return new ArrayList<>(labels.values());
  }

  private List<Label> given(List<Attribute> attributes) {
    return attributes.stream()
        .map(Attribute::taxonomyTerm)
        .filter(Objects::nonNull)
        .flatMap(term -> ours(term).stream())
        .filter(term -> vocabulary.findTerm(term).isPresent())
        .map(term -> new Label(term, Label.Origin.SOURCE, term.toString(), Label.STRONGEST))
        .toList();
  }

  private static Optional<TermRef> ours(TaxonomyTerm term) {
    return term.taxonomy() == null || term.code() == null
        ? Optional.empty()
        : TermRef.parse(term.taxonomy() + "/" + term.code());
  }

  private List<Label> contracted(Service service) {
    return service.contracts().stream()
        .map(Contract::law)
        .map(law -> new TermRef(FacetId.CONTRACT, law))
        .filter(term -> vocabulary.findTerm(term).isPresent())
        .map(term -> new Label(term, Label.Origin.SOURCE, "contract", Label.STRONGEST))
        .toList();
  }

  private static Label byRule(Recognition found) {
    return new Label(
        found.term(),
        Label.Origin.RULE,
        found.zone().id() + ": " + found.matchedText(),
        strength(found.zone()));
  }

  /** What the name says it is about, it is about; what stands further on may be said in passing. */
  private static int strength(Zone zone) {
    return switch (zone) {
      case NAME -> 4;
      case LABELS -> 3;
      case ELIGIBILITY, DESCRIPTION -> 2;
      case FEES, ACCESS, ORGANIZATION, HOURS -> 1;
    };
  }

  /** A term that two parts of the record show keeps the first reason. */
  private static Label strengthened(Label first, Label next) {
    return new Label(
        first.term(), first.origin(), first.because(), first.strength() + next.strength());
  }
}
