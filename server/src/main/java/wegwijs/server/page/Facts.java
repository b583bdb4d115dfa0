package wegwijs.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contract;
import wegwijs.data.model.RequiredDocument;
import wegwijs.data.model.Service;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.server.page.words.AgeWords;
import wegwijs.server.page.words.AreaWords;
import wegwijs.server.page.words.CostWords;
import wegwijs.server.page.words.LanguageWords;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Paragraphs;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.templates.view.ContractView;
import wegwijs.templates.view.ServiceFacts;

/**
 * For whom a service is, how to get it and what it costs: first what the source says, then what its
 * terms mean. Safe to share.
 */
public final class Facts {
  /** The term of whoever calls, mails or signs up without anybody between. */
  private static final String BY_ONESELF = "zelf-aanmelden";

  /** The term of what costs nothing. */
  private static final String FREE = "gratis";

  private final TermWords terms;
  private final AreaWords areas;
  private final PageTexts texts;
  private final DateTimeFormatter date;

  /** Facts in these words. */
  public Facts(Words words) {
    terms = words.terms();
    areas = words.areas();
    texts = words.texts();
    date = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
  }

  /** What is known of a service with these labels. */
  public ServiceFacts of(Service service, Labels labels) {
    return new ServiceFacts(
        forWhom(service, labels),
        Paragraphs.of(service.ineligibilityDescription()),
        access(service, labels),
        cost(service, labels),
        orNull(service.waitTime()),
        payers(labels),
        service.contracts().stream().map(this::contract).toList(),
        LanguageWords.of(service, texts.locale()));
  }

  private List<String> forWhom(Service service, Labels labels) {
    List<String> lines = new ArrayList<>(Paragraphs.of(service.eligibilityDescription()));
    if (lines.isEmpty()) {
      labels.recognised(FacetId.TARGET_GROUP).stream().map(Term::label).forEach(lines::add);
    }
    AgeWords.find(service, texts).ifPresent(lines::add);
    return lines;
  }

  /** Where the source says how one signs up, that one does so oneself is no news. */
  private List<String> access(Service service, Labels labels) {
    List<String> told = Paragraphs.of(service.applicationProcess());
    Stream<String> documents =
        service.requiredDocuments().stream()
            .map(RequiredDocument::document)
            .filter(Objects::nonNull)
            .filter(document -> !document.isBlank())
            .map(document -> texts.text("access.bring", document.strip()));
    return Stream.of(
            told.stream(),
            labels.of(FacetId.ACCESS).stream()
                .filter(term -> told.isEmpty() || !term.id().equals(BY_ONESELF))
                .map(Term::explanation),
            documents)
        .flatMap(lines -> lines)
        .distinct()
        .toList();
  }

  /** A source that only names a term, such as "Gratis", says no more than its explanation. */
  private static List<String> cost(Service service, Labels labels) {
    List<Term> terms = labels.of(FacetId.COST);
    return Stream.concat(
            terms.stream().map(Term::explanation),
            CostWords.of(service).stream()
                .filter(
                    line -> terms.stream().noneMatch(term -> term.label().equalsIgnoreCase(line))))
        .distinct()
        .toList();
  }

  private List<String> payers(Labels labels) {
    boolean isFree = labels.of(FacetId.COST).stream().map(Term::id).toList().equals(List.of(FREE));
    return labels.of(FacetId.LAW).stream().map(law -> Payers.of(law, isFree, texts)).toList();
  }

  private ContractView contract(Contract contract) {
    String municipality = contract.municipality();
    return new ContractView(
        municipality == null ? texts.text("contract.municipality") : areas.name(municipality),
        terms.findLabel(FacetId.LAW, contract.law()).orElse(contract.law()),
        orNull(contract.product()),
        period(contract.validFrom(), contract.validTo()));
  }

  private @Nullable String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return texts.text("contract.period", date.format(from), date.format(to));
    }
    if (from != null) {
      return texts.text("contract.from", date.format(from));
    }
    return to == null ? null : texts.text("contract.to", date.format(to));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
