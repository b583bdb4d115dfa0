package wegwijs.server.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that look like names of people. Immutable. */
final class NameFinder {
  private static final String FILE = "/wegwijs/privacy/first-names.txt";
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
  private static final String BETWEEN =
      "(?: (?:van|de|den|der|het|ten|ter|te|el|al|bin|ben|'t|in|von)){1,3}";

  /** "mevrouw Jansen", "dhr. de Vries", "ze heet Fatima", "mijn naam is ..." */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:\\b(?i:mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer|heet|heten|naam is))"
              + "(?: (?:van|de|den|der|het|ten|ter|te|el|al))* ("
              + WORD
              + "(?:"
              + BETWEEN
              + ")?(?: "
              + WORD
              + ")*)");

  /** "Jan de Vries", "Anna Jansen". */
  private static final Pattern FULL =
      Pattern.compile("(" + WORD + ")(?:" + BETWEEN + ")? (" + WORD + ")");

  private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}-])" + WORD);

  private final Set<String> firstNames;
  private final Set<String> known;

  private NameFinder(Set<String> firstNames, Set<String> known) {
    this.firstNames = Set.copyOf(firstNames);
    this.known = Set.copyOf(known);
  }

  /** With the common first names of the Netherlands; these words are no names. */
  static NameFinder knowing(List<String> known) {
    return new NameFinder(
        words(read()),
        known.stream().flatMap(name -> words(name).stream()).collect(Collectors.toSet()));
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+")));
    words.remove("");
    return words;
  }

  private static String read() {
    try (InputStream in = NameFinder.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<String> find(String text) {
    Stream<String> told = TOLD.matcher(text).results().map(found -> found.group(1));
    Stream<String> full =
        FULL.matcher(text).results().filter(this::isPerson).map(MatchResult::group);
    Stream<String> single =
        SINGLE.matcher(text).results().map(MatchResult::group).filter(this::isFirstName);
    return Stream.of(told, full, single).flatMap(names -> names).distinct();
  }

  /** A first name is enough; of other words neither may be known as something else. */
  private boolean isPerson(MatchResult found) {
    return isFirstName(found.group(1));
  }

  private boolean isFirstName(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return firstNames.contains(folded) && !known.contains(folded);
  }
}
