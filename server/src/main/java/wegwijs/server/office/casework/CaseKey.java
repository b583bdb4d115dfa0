package wegwijs.server.office.casework;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.data.time.DutchTime;
import wegwijs.server.office.casework.CaseCount.Aspect;

/** Under what a case is counted, as it is kept. */
record CaseKey(String month, String municipality, Aspect aspect, String term, String outcome) {
  static final Comparator<CaseKey> ORDER =
      Comparator.comparing(CaseKey::month)
          .thenComparing(CaseKey::municipality)
          .thenComparing(CaseKey::aspect)
          .thenComparing(CaseKey::term)
          .thenComparing(CaseKey::outcome);

  private static final String LAW = "wet/";
  private static final String DOMAIN = "domein/";
  private static final String CARE_QUESTION = "zorgvraag/";

  /** The domain of complaints and appeals; as a theme of them it would say nothing. */
  private static final String COMPLAINTS = "domein/recht-en-bezwaar";

  /** Care questions that are a complaint or an appeal. */
  private static final Set<String> COMPLAINING = Set.of("zorgvraag/klacht", "zorgvraag/bezwaar");

  /** All keys of a case: each counts it once. */
  static Stream<CaseKey> of(CaseFile file) {
    List<String> terms = file.text().terms();
    boolean isComplaint =
        terms.contains(COMPLAINTS) || terms.stream().anyMatch(COMPLAINING::contains);
    boolean isGap =
        file.head().closing().filter(end -> end.outcome() == CaseOutcome.NO_OFFER).isPresent();
    return Stream.of(
            Stream.of(key(file, Aspect.ALL, "")),
            terms.stream().filter(CaseKey::isSubject).map(term -> key(file, Aspect.TERM, term)),
            isComplaint ? complaints(file) : Stream.<CaseKey>empty(),
            terms.stream()
                .filter(term -> isGap && term.startsWith(CARE_QUESTION))
                .map(term -> key(file, Aspect.GAP, term)),
            file.head().closing().flatMap(CaseHead.Closing::verdict).stream()
                .map(verdict -> key(file, Aspect.VERDICT, verdict.id())))
        .flatMap(keys -> keys);
  }

  private static Stream<CaseKey> complaints(CaseFile file) {
    return Stream.concat(
            Stream.of(""),
            file.text().terms().stream()
                .filter(term ->
                    COMPLAINING.contains(term) || (isSubject(term) && !term.equals(COMPLAINTS))))
        .map(term -> key(file, Aspect.COMPLAINT, term));
  }

  private static boolean isSubject(String term) {
    return term.startsWith(LAW) || term.startsWith(DOMAIN);
  }

  private static CaseKey key(CaseFile file, Aspect aspect, String term) {
    return new CaseKey(
        YearMonth.from(file.head().times().createdAt().atZone(DutchTime.ZONE)).toString(),
        file.text().municipality(),
        aspect,
        term,
        file.head().closing().map(closing -> closing.outcome().id()).orElse(""));
  }

  CaseCount count(int number) {
    return new CaseCount(
        YearMonth.parse(month), municipality, aspect, term, CaseOutcome.find(outcome), number);
  }
}
