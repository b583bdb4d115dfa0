package wegwijs.data.dutch;

import java.util.List;

/**
 * Cuts the endings of nouns and adjectives off: plural, diminutive, -e, -heid. What a rule cannot
 * know stands in the lists of {@link Families}. Stateless; works on folded words.
 */
final class Endings {
  private static final int SHORTEST = 4;

  /** Endings in -s that are plurals, and those that only look like it. */
  private static final List<String> PLURALS =
      List.of(
          "ings", "heids", "els", "ems", "ens", "ers", "aars", "eurs", "iers", "oors", "ies",
          "oons", "ions", "ums", "mas", "das", "zas", "nas", "sas", "eras", "opas", "apas", "os",
          "ys", "eaus", "bes", "ches", "des", "fes", "ges", "kes", "les", "mes", "nes", "pes",
          "tes", "ves");

  private static final List<String> NO_PLURALS =
      List.of(
          "mens", "wens", "grens", "laars", "kaars", "beurs", "dvies", "verlies", "recies", "oos");

  private Endings() {}

  static String cut(String word) {
    if (word.length() < SHORTEST || !isPlain(word)) {
      return word;
    }
    return Spelling.shortenWeakEnd(cutEnd(loanVerb(quality(diminutive(plural(word))))));
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  /** The -s of a plural or a genitive. */
  private static String plural(String word) {
    boolean isPlural =
        word.endsWith("s")
            && Spelling.syllables(word) > 1
            && PLURALS.stream().anyMatch(word::endsWith)
            && NO_PLURALS.stream().noneMatch(word::endsWith);
    return isPlural || word.endsWith("jes") ? less(word, 1) : word;
  }

  private static String diminutive(String word) {
    if (!word.endsWith("je") || word.length() < 6 || Spelling.syllables(word) < 2) {
      return word;
    }
    char before = word.charAt(word.length() - 3);
    if (word.endsWith("etje") && !Spelling.isVowel(word.charAt(word.length() - 5))) {
      return small(less(word, 4));
    }
    return switch (before) {
      case 't' -> afterT(word);
      case 'p' -> word.endsWith("mpje") && isLongBefore(word, 4) ? less(word, 3) : less(word, 2);
      case 'k' -> word.endsWith("inkje") ? less(word, 3) + "g" : less(word, 2);
      case 'n', 'l', 'r', 'm' -> word;
      default -> less(word, 2);
    };
  }

  /** What stays of "balletje" or "wandelingetje". */
  private static String small(String cut) {
    int last = cut.length() - 1;
    boolean isDouble = last > 1 && cut.charAt(last) == cut.charAt(last - 1);
    return isDouble ? less(cut, 1) : cut;
  }

  /** "Tafeltje" loses -tje, "praatje" -je. */
  private static String afterT(String word) {
    String cut = less(word, 3);
    int last = cut.length() - 1;
    char end = cut.charAt(last);
    if (Spelling.isVowel(end)) {
      boolean isLong = Spelling.syllables(cut) > 1;
      return isLong ? small(cut) : less(word, 2);
    }
    boolean isSoft = "lnrw".indexOf(end) >= 0;
    boolean isWeak = cut.charAt(last - 1) == 'e' && Spelling.syllables(cut) > 1;
    return (isSoft && (isWeak || isLongBefore(word, 4))) || cut.endsWith("ij")
        ? cut
        : less(word, 2);
  }

  /** Whether two vowels, or a vowel and l or r, stand before the last letters. */
  private static boolean isLongBefore(String word, int letters) {
    int at = word.length() - letters - 1;
    if (at < 1) {
      return false;
    }
    boolean isTwoVowels =
        Spelling.isVowel(word.charAt(at)) && Spelling.isVowel(word.charAt(at - 1));
    boolean isIj = word.charAt(at) == 'j' && word.charAt(at - 1) == 'i';
    return isTwoVowels || isIj || "lr".indexOf(word.charAt(at)) >= 0;
  }

  /** "Eenzaamheid" is about "eenzaam". */
  private static String quality(String word) {
    String one = word.endsWith("heden") ? less(word, 5) + "heid" : word;
    boolean isQuality = one.endsWith("heid") && one.length() >= 4 + SHORTEST;
    return isQuality ? less(one, 4) : one;
  }

  /** "Stimuleert" and "gestimuleerd" are "stimuleren": verbs in -eren are as regular as many. */
  private static String loanVerb(String word) {
    String cut = word.endsWith("e") ? less(word, 1) : word.endsWith("en") ? less(word, 2) : word;
    if (Spelling.syllables(cut) < 2 || !(cut.endsWith("eert") || cut.endsWith("eerd"))) {
      return word;
    }
    boolean isParticiple = cut.startsWith("ge") && Spelling.syllables(cut) > 2;
    return less(isParticiple ? cut.substring(2) : cut, 1);
  }

  /** The -en of a plural or an infinitive, the -e of an adjective. */
  private static String cutEnd(String word) {
    int letters = word.endsWith("en") ? 2 : word.endsWith("e") ? 1 : 0;
    String cut = less(word, letters);
    return letters > 0 && isWhole(cut) ? Spelling.root(cut) : word;
  }

  /** A word may end in "knie", "idee" and "groei", but "scho" is none. */
  private static boolean isWhole(String cut) {
    int last = cut.length() - 1;
    boolean isVowel = Spelling.isVowel(cut.charAt(last));
    boolean isDiphthong =
        last > 0 && cut.charAt(last) == 'i' && Spelling.isVowel(cut.charAt(last - 1));
    return Spelling.syllables(cut) > 0
        && (!isVowel || isDiphthong || cut.endsWith("ie") || cut.endsWith("ee"));
  }

  private static String less(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
