package wegwijs.server.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.model.Service;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.page.Facts;
import wegwijs.server.page.Labels;
import wegwijs.server.page.words.Words;
import wegwijs.templates.view.ContractView;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.ServiceFacts;

/** What must be known of a service at work, in the order in which it is asked. Safe to share. */
final class RecordFacts {
  private final WorkFrame frame;
  private final Words words;
  private final Facts facts;

  RecordFacts(WorkFrame frame, Words words) {
    this.frame = frame;
    this.words = words;
    facts = new Facts(words);
  }

  List<Fact> of(Service service, Labels labels) {
    ServiceFacts told = facts.of(service, labels);
    List<Fact> list = new ArrayList<>();
    add(list, "staff.fact.for-whom", told.forWhom());
    add(list, "staff.fact.not-for-whom", told.notForWhom());
    add(list, "staff.column.access", told.access());
    add(list, "staff.column.law", labels(labels, FacetId.LAW));
    add(
        list,
        "staff.column.contract",
        told.contracts().stream().map(RecordFacts::contract).toList());
    add(list, "staff.column.line", labels(labels, FacetId.LINE));
    add(list, "staff.fact.cost", told.cost());
    add(list, "staff.column.area", words.areas().of(service));
    add(list, "staff.fact.languages", told.languages());
    return list;
  }

  private void add(List<Fact> list, String key, List<String> lines) {
    list.add(new Fact(frame.text(key), lines));
  }

  private static List<String> labels(Labels labels, FacetId facet) {
    return labels.of(facet).stream().map(Term::label).toList();
  }

  private static String contract(ContractView contract) {
    return String.join(
        ", ",
        Stream.of(contract.municipality(), contract.law(), contract.product(), contract.period())
            .flatMap(Stream::ofNullable)
            .toList());
  }
}
