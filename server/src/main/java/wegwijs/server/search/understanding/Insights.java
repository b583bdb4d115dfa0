package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** Tells people what was understood of their question. Immutable and safe to share. */
final class Insights {
  static final String PLACE = "plaats";
  static final String ORGANIZATION = "organisatie";
  static final String AGE = "leeftijd";
  static final String UNWANTED = "niet";
  static final String SPELLING = "spelling";

  /** Less sure terms help to find, but are not worth a remark. */
  private static final double SURE_ENOUGH = 0.5;

  private static final Map<FacetId, Integer> MOST =
      Map.of(
          FacetId.CARE_QUESTION, 3,
          FacetId.TARGET_GROUP, 2,
          FacetId.LAW, 1,
          FacetId.ACCESS, 1,
          FacetId.LINE, 1,
          FacetId.COST, 1);

  private static final Set<String> URGENT =
      Set.of("spoed", "dringend", "vannacht", "vanavond", "vandaag", "direct", "meteen", "nu");

  private final Vocabulary vocabulary;

  Insights(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All that was found in a question. */
  record Found(
      QuestionSyntax.Parts parts,
      List<DutchWord> typed,
      List<DutchWord> words,
      List<DutchWord> telling,
      Optional<NamedPlace> place,
      Optional<NamedOrganization> organization,
      Optional<Ages.Age> age,
      BitSet unwanted,
      Terms.Heard heard,
      Optional<SiteQuestion> site) {}

  List<Insight> of(Found found) {
    List<Insight> insights = new ArrayList<>();
    found
        .site()
        .ifPresent(site ->
            insights.add(
                new Insight(Insight.Kind.SITE, "site/" + site.id(), site.answer(), List.of())));
    addTerms(found, insights);
    if (Script.isMostlyForeign(found.parts().plain())) {
      insights.add(
          new Insight(
              Insight.Kind.OTHER_LANGUAGE, "anderstalig", found.parts().plain(), List.of()));
    }
    found
        .place()
        .ifPresent(named -> {
          String words = text(found.words().subList(named.first(), named.first() + named.count()));
          insights.add(
              new Insight(Insight.Kind.PLACE, PLACE, named.place().label(), List.of(words)));
        });
    found
        .organization()
        .map(NamedOrganization::words)
        .ifPresent(words ->
            insights.add(
                new Insight(Insight.Kind.ORGANIZATION, ORGANIZATION, words, List.of(words))));
    found
        .age()
        .ifPresent(age -> {
          String words = text(found.words().subList(age.first(), age.first() + age.count()));
          insights.add(
              new Insight(Insight.Kind.AGE, AGE, Integer.toString(age.years()), List.of(words)));
        });
    addWords(found, insights);
    found.parts().phrases().forEach(phrase -> add(Insight.Kind.PHRASE, phrase, insights));
    found.parts().excluded().forEach(words -> add(Insight.Kind.EXCLUDED, words, insights));
    return insights;
  }

  private void addTerms(Found found, List<Insight> insights) {
    for (FacetId facet : FacetId.values()) {
      found.heard().meaning().terms().entrySet().stream()
          .filter(term -> term.getKey().facet() == facet && term.getValue() >= SURE_ENOUGH)
          .limit(MOST.getOrDefault(facet, 0))
          .map(Map.Entry::getKey)
          .forEach(term -> insights.add(term(term, found)));
    }
  }

  private Insight term(TermRef ref, Found found) {
    String label = vocabulary.findTerm(ref).map(Term::label).orElse(ref.term());
    List<String> words =
        found.heard().said().stream()
            .filter(said -> said.saying().term().equals(ref))
            .map(said -> said.words().stream().mapToObj(found.telling()::get).toList())
            .map(Insights::text)
            .distinct()
            .limit(3)
            .toList();
    return new Insight(Insight.Kind.TERM, ref.toString(), label, words);
  }

  private static void addWords(Found found, List<Insight> insights) {
    Relations.find(found.words())
        .ifPresent(
            whom -> insights.add(new Insight(Insight.Kind.RELATION, "voor", whom, List.of(whom))));
    for (int place = 0; place < found.words().size(); place++) {
      DutchWord word = found.words().get(place);
      DutchWord typed = found.typed().get(place);
      if (found.unwanted().get(place) && !Negation.is(word.stem())) {
        insights.add(
            new Insight(Insight.Kind.UNWANTED, UNWANTED, word.text(), List.of(word.text())));
      }
      if (!Objects.equals(word.folded(), typed.folded())) {
        insights.add(
            new Insight(Insight.Kind.SPELLING, SPELLING, word.folded(), List.of(typed.text())));
      }
      if (URGENT.contains(word.folded())) {
        insights.add(new Insight(Insight.Kind.URGENT, "haast", word.text(), List.of(word.text())));
      }
      Language.find(word.folded())
          .ifPresent(language ->
              insights.add(
                  new Insight(
                      Insight.Kind.LANGUAGE, "taal", language.label(), List.of(word.text()))));
    }
  }

  private static void add(Insight.Kind kind, String words, List<Insight> insights) {
    insights.add(new Insight(kind, kind.word() + "/" + words, words, List.of(words)));
  }

  private static String text(List<DutchWord> words) {
    return String.join(" ", words.stream().map(DutchWord::text).toList());
  }
}
