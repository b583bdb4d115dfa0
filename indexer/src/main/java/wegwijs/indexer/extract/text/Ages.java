package wegwijs.indexer.extract.text;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages for which something is meant, in years. Immutable.
 *
 * @param minimum the lowest
 * @param maximum the highest
 */
public record Ages(Optional<String> minimum, Optional<String> maximum) {
  private static final String YEARS = "(\\d{1,2}) ?(?:jaar|jr\\.?)?";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)\\b(?:van|tussen(?: de)?|leeftijd:?|jongeren|kinderen|jeugdigen|\\() ?(?:de )?"
              + YEARS
              + " ?(?:tot en met|t/m|tot|en|-|–) ?(?:de )?(\\d{1,3})["
              + " -]?(?:jaar|jr|jarigen|jarige)");
  private static final Pattern BARE_RANGE =
      Pattern.compile(
          "(?i)(?<![\\d.,])(\\d{1,2}) ?(?:-|–|t/m|tot en met|tot) ?(\\d{1,3})["
              + " -]?(?:jaar|jarigen)\\b");
  private static final Pattern FROM =
      Pattern.compile(
          "(?i)\\b(?:vanaf|ouder dan|minimaal|boven de|(?:van|voor) (?=\\d{1,2} ?jaar (?:en|of)"
              + " ouder)) ?(?:de leeftijd van )?(\\d{1,2}) ?jaar");
  private static final Pattern PLUS =
      Pattern.compile(
          "(?i)(?<![\\d.,])(\\d{2}) ?(?:\\+(?!\\d)|-?plus(?:sers?|ser)?\\b|-plussers?\\b|jaar"
              + " (?:en|of) ouder)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?i)\\b(?:tot en met|t/m|tot|jonger dan|onder de) ?(?:de leeftijd van )?(\\d{1,2})"
              + " ?(?:jaar|jarigen)");
  private static final WordPattern HISTORY =
      WordPattern.of(
          "bestaa[nt]|ervaring|sinds|jubileum|al (?:meer dan )?\\d{1,3}"
              + " jaar|contract|garantie|\\b(?:mijn|onze)"
              + " (?:man|vrouw|zoon|dochter|kinderen|gezin)|(?:moeder|vader) van");

  /** "Kinderen tot 12 jaar reizen gratis mee": others may come as well. */
  private static final WordPattern EXCEPTION =
      WordPattern.of(
          "^(?:kinderen|jongeren|kids) (?:tot|t/m|onder|van|vanaf|jonger).{0,60}(?:gratis|betalen"
              + "|betaalt|korting|begeleid|reizen|halve prijs|toegang)");

  private static final WordPattern ADULTS = WordPattern.of("\\bvolwassenen\\b");

  private static final int OLDEST = 120;

  /** The ages that a text tells, of all its groups together; empty when it tells none. */
  public static Optional<Ages> find(String text) {
    if (!Digits.areIn(text, 1)) {
      return Optional.empty();
    }
    return Sentences.of(text).stream()
        .filter(sentence -> mayTellAges(sentence))
        .filter(sentence -> !HISTORY.isIn(sentence) && !EXCEPTION.isIn(sentence))
        .flatMap(sentence -> inSentence(sentence).stream())
        .reduce(Ages::and)
        .map(ages -> tellsOfAdults(text) ? new Ages(ages.minimum, Optional.empty()) : ages);
  }

  /** "Kinderen (4-12 jaar): 9.00 uur. Volwassenen: 10.00 uur." */
  private static boolean tellsOfAdults(String text) {
    return ADULTS.isIn(text)
        && Sentences.of(text).stream()
            .anyMatch(sentence -> ADULTS.isIn(sentence) && inSentence(sentence).isEmpty());
  }

  /** What one of two groups leaves open is open. */
  private Ages and(Ages other) {
    return new Ages(
        outermost(minimum, other.minimum, Math::min), outermost(maximum, other.maximum, Math::max));
  }

  private static Optional<String> outermost(
      Optional<String> one, Optional<String> other, IntBinaryOperator choice) {
    return one.flatMap(age ->
        other.map(more ->
            String.valueOf(choice.applyAsInt(Integer.parseInt(age), Integer.parseInt(more)))));
  }

  private static boolean mayTellAges(String sentence) {
    boolean hasWord =
        sentence.contains("ja")
            || sentence.contains("jr")
            || sentence.contains("plus")
            || sentence.indexOf('+') >= 0;
    return hasWord && Digits.areIn(sentence, 1);
  }

  private static Optional<Ages> inSentence(String sentence) {
    for (Pattern pattern : new Pattern[] {RANGE, BARE_RANGE}) {
      Matcher range = pattern.matcher(sentence);
      if (range.find() && isOrdered(range.group(1), range.group(2))) {
        return Optional.of(new Ages(Optional.of(range.group(1)), Optional.of(range.group(2))));
      }
    }
    Optional<String> from = first(FROM, sentence).or(() -> first(PLUS, sentence));
    Optional<String> until = from.isPresent() ? Optional.empty() : first(UNTIL, sentence);
    return from.isEmpty() && until.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ages(from, until));
  }

  private static boolean isOrdered(String from, String to) {
    int highest = Integer.parseInt(to);
    return Integer.parseInt(from) < highest && highest <= OLDEST;
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
