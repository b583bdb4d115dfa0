package wegwijs.server.search.words;

/**
 * How a Dutch word sounds, roughly: words that people take for one another in writing sound the
 * same, such as "psygoloog" and "psycholoog", "huisards" and "huisarts". Used by one thread, once.
 */
final class Sound {
  private static final String VOWELS = "aeiou";
  private static final String VOICELESS = "cfkpst";
  private static final char NONE = 0;

  /** Stands for "ei" and "ij". */
  private static final char EI = 'E';

  /** Stands for "au" and "ou". */
  private static final char OU = 'O';

  private final String word;
  private final StringBuilder sound;
  private int at;

  private Sound(String word) {
    this.word = word;
    this.sound = new StringBuilder(word.length());
  }

  /** The sound of a word of folded letters; doubled letters sound like one. */
  static String of(String word) {
    return new Sound(word).read();
  }

  private String read() {
    while (at < word.length()) {
      char letter = word.charAt(at);
      switch (letter) {
        case 'a', 'e', 'i', 'o', 'y' -> readVowel(letter);
        case 'c', 'g', 'k', 's' -> readBack(letter);
        case 'd', 't', 'p', 'b' -> readStop(letter);
        case 'v' -> say('f', 1);
        case 'z' -> say('s', 1);
        case 'r' -> say('r', letter(1) == 'h' ? 2 : 1);
        case 'q' -> say("k" + (letter(1) == 'u' ? "w" : ""), letter(1) == 'u' ? 2 : 1);
        case 'x' -> say("ks", 1);
        default -> say(letter, 1);
      }
    }
    return sound.toString();
  }

  private void readVowel(char letter) {
    char next = letter(1);
    if ((letter == 'i' && next == 'j') || (letter == 'e' && (next == 'i' || next == 'y'))) {
      say(EI, 2);
    } else if (letter == 'i' && next == 'e') {
      say('i', 2);
    } else if ((letter == 'a' || letter == 'o') && next == 'u') {
      say(OU, letter(2) == 'w' ? 3 : 2);
    } else if (letter == 'o' && next == 'r' && letter(2) == NONE) {
      say('e', 1);
    } else if (letter == 'y') {
      say(isOneOf(next, VOWELS) && !isOneOf(letter(-1), VOWELS) ? 'j' : 'i', 1);
    } else {
      say(letter, 1);
    }
  }

  private void readBack(char letter) {
    char next = letter(1);
    if (word.startsWith("sch", at)) {
      readSch();
    } else if (next == 'h' && (letter == 'c' || letter == 'g')) {
      say('g', 2);
    } else if (letter == 'c') {
      say(isOneOf(next, "eiy") ? 's' : 'k', next == 'k' ? 2 : 1);
    } else {
      say(letter, 1);
    }
  }

  /** As in "praktisch" and "praktische", or as in "school". */
  private void readSch() {
    String rest = word.substring(at + 3);
    boolean isSilent = rest.isEmpty() || rest.equals("e") || rest.equals("er");
    say(isSilent ? "s" : "sg", 3);
  }

  private void readStop(char letter) {
    char next = letter(1);
    if (letter == 'p') {
      say(next == 'h' ? 'f' : 'p', next == 'h' ? 2 : 1);
    } else if (letter == 'b') {
      say(next == NONE ? 'p' : 'b', 1);
    } else if (letter == 't') {
      boolean isOneSound = next == 'h' || word.startsWith("tsie", at);
      say('t', isOneSound ? 2 : 1);
    } else if (next == 'g' && letter(2) == 'e') {
      say("dj", 2);
    } else {
      say(next == NONE || isOneOf(next, VOICELESS) ? 't' : 'd', 1);
    }
  }

  private char letter(int further) {
    int place = at + further;
    return place >= 0 && place < word.length() ? word.charAt(place) : NONE;
  }

  private static boolean isOneOf(char letter, String letters) {
    return letters.indexOf(letter) >= 0;
  }

  private void say(String letters, int read) {
    letters.chars().forEach(letter -> say((char) letter, 0));
    at += read;
  }

  private void say(char letter, int read) {
    if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
      sound.append(letter);
    }
    at += read;
  }
}
