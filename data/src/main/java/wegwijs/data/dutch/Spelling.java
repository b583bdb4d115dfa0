package wegwijs.data.dutch;

/**
 * The spelling rules of Dutch for endings: a long vowel is written double in a closed syllable
 * ("wonen", "woont"), a short one doubles the consonant in an open one ("bellen", "belt"), and v
 * and z become f and s at the end. Works on folded words. Source: the endings of the Woordenlijst
 * Nederlandse Taal.
 */
final class Spelling {
  private static final String VOWELS = "aeiouy";
  private static final String DOUBLED = "aeou";
  private static final String WEAK_AFTER_E = "lmnr";

  private Spelling() {}

  /** What stays of a word when -e or -en is cut off: "won" of "wonen" is "woon". */
  static String root(String cut) {
    int last = cut.length() - 1;
    if (last < 1 || cut.endsWith("ie") || cut.endsWith("ee")) {
      return cut;
    }
    char end = cut.charAt(last);
    if (isVowel(end)) {
      return cut;
    }
    if (end == cut.charAt(last - 1)) {
      return cut.substring(0, last);
    }
    return harden(isOpen(cut) ? cut.substring(0, last) + cut.charAt(last - 1) + end : cut);
  }

  /** How many groups of vowels a word has. */
  static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }

  /** Long words write a weak last vowel now single, now double: informeren, informeert. */
  static String shortenWeakEnd(String word) {
    int last = word.length() - 1;
    if (last < 4 || syllables(word) < 2) {
      return word;
    }
    char vowel = word.charAt(last - 1);
    boolean isDouble = vowel == word.charAt(last - 2);
    return isDouble && isWeak(vowel, word.charAt(last))
        ? word.substring(0, last - 1) + word.charAt(last)
        : word;
  }

  /** The other way to read a weak last vowel: "oordel" of "oordelen" is "oordeel". */
  static String lengthen(String root) {
    int last = root.length() - 1;
    boolean isSingle = last > 1 && !isVowel(root.charAt(last - 2));
    char vowel = root.charAt(last - 1);
    return isSingle && isWeak(vowel, root.charAt(last))
        ? root.substring(0, last) + vowel + root.charAt(last)
        : root;
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** Whether the last syllable is one consonant, one vowel, one consonant, and was open. */
  private static boolean isOpen(String cut) {
    int last = cut.length() - 1;
    char vowel = cut.charAt(last - 1);
    boolean isSingle = last < 2 || !isVowel(cut.charAt(last - 2));
    return isSingle
        && DOUBLED.indexOf(vowel) >= 0
        && "wxj".indexOf(cut.charAt(last)) < 0
        && !(syllables(cut) > 1 && isWeak(vowel, cut.charAt(last)));
  }

  private static boolean isWeak(char vowel, char end) {
    return (vowel == 'e' && WEAK_AFTER_E.indexOf(end) >= 0) || (vowel == 'o' && end == 'r');
  }

  private static String harden(String word) {
    int last = word.length() - 1;
    return switch (word.charAt(last)) {
      case 'v' -> word.substring(0, last) + 'f';
      case 'z' -> word.substring(0, last) + 's';
      default -> word;
    };
  }
}
