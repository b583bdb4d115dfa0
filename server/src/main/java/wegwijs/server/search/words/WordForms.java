package wegwijs.server.search.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises Dutch words that are in no list but made of words that are: plurals and other endings
 * ("kachels", "brieven", "bomen") and compounds ("fanfarekorps"). Immutable and safe to share.
 */
public final class WordForms {
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_INFLECTED_PART = 7;
  private static final int SHORTEST_INFLECTED_HEAD = 5;
  private static final int SHORTEST_STEM = 3;
  private static final List<String> LINKS = List.of("", "s", "e", "en", "n");
  private static final List<String> PLAIN_ENDINGS =
      List.of("s", "t", "je", "jes", "tje", "tjes", "pje", "pjes");
  private static final List<String> VOWEL_ENDINGS =
      List.of("en", "e", "er", "ers", "ende", "end", "ing", "ingen");
  private static final List<String> STEM_ENDINGS = List.of("de", "den", "te", "ten", "st", "ste");
  private static final List<String> PREFIXES =
      List.of(
          "aan", "af", "be", "bij", "door", "her", "in", "mee", "na", "om", "on", "ont", "op",
          "over", "toe", "uit", "ver", "voor", "weg");
  private static final String VOWELS = "aeiou";

  private final Set<String> known;

  /** Recognises forms of these words. */
  public WordForms(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** Whether a word is made of known ones. */
  public boolean isFormOfKnown(String word) {
    return isInflected(word) || isParticiple(word) || isPrefixed(word) || isCompound(word);
  }

  private boolean isInflected(String word) {
    return PLAIN_ENDINGS.stream().anyMatch(ending -> isPlain(word, ending))
        || VOWEL_ENDINGS.stream().anyMatch(ending -> isWithVowel(word, ending))
        || STEM_ENDINGS.stream().anyMatch(ending -> isOnStem(word, ending))
        || (word.endsWith("en") && isKnown(word.substring(0, word.length() - 1)));
  }

  /** As "gewandeld" and "gefietst". */
  private boolean isParticiple(String word) {
    boolean isSo = word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t"));
    return isSo && word.length() > 6 && isInflected(word.substring(2, word.length() - 1) + "en");
  }

  /** As "bewandelen" and "aangenomen". */
  private boolean isPrefixed(String word) {
    return PREFIXES.stream()
        .filter(word::startsWith)
        .map(prefix -> word.substring(prefix.length()))
        .anyMatch(rest ->
            (rest.length() >= SHORTEST_PART && isKnown(rest))
                || (rest.length() >= SHORTEST_INFLECTED_PART && isInflected(rest)));
  }

  private boolean isPlain(String word, String ending) {
    return word.endsWith(ending) && isKnown(word.substring(0, word.length() - ending.length()));
  }

  /** As "waarschuwde": the stem of a verb is known by its infinitive. */
  private boolean isOnStem(String word, String ending) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    return isKnown(stem) || isKnown(stem + "en");
  }

  /** Before a vowel the end of a word is spelled otherwise: "boom" but "bomen". */
  private boolean isWithVowel(String word, String ending) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    return stem.length() >= SHORTEST_STEM && stems(stem).anyMatch(this::isKnown);
  }

  private static Stream<String> stems(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    char before = stem.charAt(last - 1);
    boolean isOpen = VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(end) < 0;
    if (end == before) {
      return isDoubledRightly(stem)
          ? Stream.of(stem.substring(0, last), stem + "en")
          : Stream.empty();
    }
    String hard = stem.substring(0, last) + hardened(end);
    boolean isLongAlready = isOpen && stem.charAt(last - 2) == before;
    if (isLongAlready) {
      return Stream.empty();
    }
    Stream<String> others = Stream.of(stem, hard, stem + "en");
    return isOpen
        ? Stream.concat(others, Stream.of(hard.substring(0, last) + before + hard.charAt(last)))
        : others;
  }

  /** After a short vowel, as in "brillen"; but not in a weak ending as that of "vrijwillig". */
  private static boolean isDoubledRightly(String stem) {
    int vowel = stem.length() - 3;
    return VOWELS.indexOf(stem.charAt(vowel)) >= 0
        && (vowel == 0 || VOWELS.indexOf(stem.charAt(vowel - 1)) < 0)
        && !(stem.endsWith("igg") && stem.length() > 4);
  }

  private static char hardened(char letter) {
    return switch (letter) {
      case 'v' -> 'f';
      case 'z' -> 's';
      default -> letter;
    };
  }

  private boolean isCompound(String word) {
    for (int end = SHORTEST_PART; end <= word.length() - SHORTEST_PART; end++) {
      String head = word.substring(end);
      boolean isHead =
          isKnown(head) || (head.length() >= SHORTEST_INFLECTED_HEAD && isInflected(head));
      if (isHead && isFirstPart(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstPart(String part) {
    return LINKS.stream()
        .filter(part::endsWith)
        .map(link -> part.substring(0, part.length() - link.length()))
        .anyMatch(first -> first.length() >= SHORTEST_PART && isKnown(first));
  }

  private boolean isKnown(String word) {
    return word.length() >= SHORTEST_STEM && known.contains(word);
  }
}
