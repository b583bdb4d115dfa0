package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.office.supporter.Supporter;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.templates.view.SupportersPage;
import wegwijs.templates.view.SupportersPage.Option;
import wegwijs.templates.view.SupportersPage.Person;

/**
 * The people of a portal who agreed to be found: volunteers first, professionals for complex
 * questions. They are reached by the front office only. Safe to share.
 */
final class SupporterPages {
  private static final String THEME = "thema";
  private static final String LANGUAGE = "spreekt";

  private final Frame frame;
  private final Vocabulary vocabulary;
  private final TermWords terms;
  private final Supporters supporters;

  SupporterPages(Frame frame, Vocabulary vocabulary, Words words, Supporters supporters) {
    this.frame = frame;
    this.vocabulary = vocabulary;
    this.supporters = supporters;
    terms = words.terms();
  }

  PageAnswer show(Visit visit, Map<String, List<String>> query) {
    List<Supporter> all = supporters.listPublished(visit.portal().id());
    String theme = first(query, THEME);
    String language = first(query, LANGUAGE);
    List<Supporter> fitting =
        all.stream()
            .filter(one -> theme.isEmpty() || offer(one).themes().contains(theme))
            .filter(one -> language.isEmpty() || offer(one).languages().contains(language))
            .toList();
    String address = visit.page("/meedenkers");
    SupportersPage page =
        new SupportersPage(
            frame.layouts().listed(visit, null, in -> in.page("/meedenkers")),
            address,
            themes(all, theme),
            languages(all, language),
            of(visit, fitting, Supporter.Kind.INFORMAL),
            of(visit, fitting, Supporter.Kind.PROFESSIONAL));
    return new PageAnswer.Shown(frame.pages().render(page));
  }

  private static String first(Map<String, List<String>> query, String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  private static Supporter.Offer offer(Supporter supporter) {
    return supporter.profile().offer();
  }

  private List<Option> themes(List<Supporter> all, String chosen) {
    Set<String> offered =
        all.stream()
            .flatMap(one -> offer(one).themes().stream())
            .collect(Collectors.toUnmodifiableSet());
    return vocabulary.facet(FacetId.CARE_QUESTION).map(Facet::terms).orElse(List.of()).stream()
        .filter(term -> offered.contains(term.id()))
        .map((Term term) -> new Option(term.id(), term.label(), term.id().equals(chosen)))
        .toList();
  }

  private static List<Option> languages(List<Supporter> all, String chosen) {
    return all.stream()
        .flatMap(one -> offer(one).languages().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(language -> new Option(language, language, language.equals(chosen)))
        .toList();
  }

  private List<Person> of(Visit visit, List<Supporter> fitting, Supporter.Kind kind) {
    return fitting.stream()
        .filter(one -> one.profile().kind() == kind)
        .map(one -> person(visit, one))
        .toList();
  }

  private Person person(Visit visit, Supporter one) {
    Supporter.Offer offer = offer(one);
    String labels =
        offer.themes().stream()
            .flatMap(theme -> terms.findLabel(FacetId.CARE_QUESTION, theme).stream())
            .collect(Collectors.joining(", "));
    return new Person(
        one.profile().name(),
        one.profile().about(),
        new SupportersPage.Facts(
            labels,
            String.join(", ", offer.languages()),
            String.join(", ", offer.places()),
            offer.availability()),
        visit.bare().page("/vraag-meegeven?voor=" + one.id()));
  }
}
