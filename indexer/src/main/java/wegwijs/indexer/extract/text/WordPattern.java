package wegwijs.indexer.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words that most texts do not hold. Before it is tried at each place of a text, which
 * is slow where it has many alternatives, the text is searched for pieces of which a match must
 * hold one; those are taken from the pattern itself. Finds what {@link Pattern} finds without
 * regard to the case of ASCII letters. Immutable, safe to share.
 */
public final class WordPattern {
  private static final int SHORTEST = 2;
  private static final int SLOTS = 1_024;
  private static final char EURO = '\u20ac';

  private final Pattern pattern;

  /** Of these, in lower case, a match holds at least one; empty when nothing is known. */
  private final List<String> pieces;

  /** The pieces by their first two letters. */
  private final String[] @Nullable [] byStart = new String[SLOTS][];

  /** Whether the sign of the euro, a piece of one letter, is among them. */
  private final boolean hasSign;

  private WordPattern(String expression) {
    pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    Pieces needed = new Pieces(expression);
    pieces = List.copyOf(needed.ofAlternatives());
    for (String piece : pieces) {
      int slot = slot(piece.charAt(0), piece.charAt(Math.min(1, piece.length() - 1)));
      byStart[slot] = with(byStart[slot], piece);
    }
    hasSign = pieces.contains(String.valueOf(EURO));
  }

  /** Compiles an expression in the form of {@link Pattern}. */
  public static WordPattern of(String expression) {
    return new WordPattern(expression);
  }

  /** Whether a text holds a match. */
  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Whether a text is a match from its first letter to its last. */
  public boolean isWhole(String text) {
    return mayBeIn(text) && pattern.matcher(text).matches();
  }

  /** Looks at each two letters whether pieces begin like them, and only then for those. */
  private boolean mayBeIn(String text) {
    if (pieces.isEmpty() || (hasSign && text.indexOf(EURO) >= 0)) {
      return true;
    }
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = lower(text.charAt(i));
      String[] candidates = byStart[slot(before, c)];
      if (candidates != null && isAnyAt(text, Math.max(0, i - 1), candidates)) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static boolean isAnyAt(String text, int start, String[] candidates) {
    for (String piece : candidates) {
      if (text.regionMatches(true, start, piece, 0, piece.length())) {
        return true;
      }
    }
    return false;
  }

  private static String[] with(String @Nullable [] known, String piece) {
    String[] all = known == null ? new String[1] : Arrays.copyOf(known, known.length + 1);
    all[all.length - 1] = piece;
    return all;
  }

  private static char lower(char c) {
    return c < 0x80 ? (char) (c >= 'A' && c <= 'Z' ? c + 0x20 : c) : Character.toLowerCase(c);
  }

  private static int slot(char first, char second) {
    return (first * 31 + second) & (SLOTS - 1);
  }

  /** Reads from an expression which pieces of plain text each of its alternatives needs. */
  private static final class Pieces {
    private final String expression;
    private int at;

    Pieces(String expression) {
      this.expression = expression;
    }

    /** For each alternative up to a bracket or the end; empty when one of them needs nothing. */
    List<String> ofAlternatives() {
      List<String> all = new ArrayList<>();
      boolean isKnown = true;
      boolean goesOn = true;
      while (goesOn) {
        List<String> needed = ofSequence();
        isKnown &= !needed.isEmpty();
        all.addAll(needed);
        goesOn = at < expression.length() && expression.charAt(at) == '|';
        at += goesOn ? 1 : 0;
      }
      return isKnown ? all : List.of();
    }

    /** The best that parts which follow each other need: one long piece, or one of a few. */
    private List<String> ofSequence() {
      List<String> best = List.of();
      StringBuilder run = new StringBuilder();
      while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
        char c = expression.charAt(at);
        if (isPlain(c) && !isOptional(at + 1)) {
          run.append(Character.toLowerCase(c));
          at++;
        } else {
          best = better(best, List.of(run.toString()));
          run.setLength(0);
          best = better(best, ofOther(c));
        }
      }
      return better(best, List.of(run.toString()));
    }

    private List<String> ofOther(char c) {
      List<String> needed = List.of();
      if (c == '(') {
        at++;
        boolean looksAround = skipKind();
        List<String> inner = ofAlternatives();
        at++;
        needed = looksAround || isOptional(at) ? List.of() : inner;
      } else if (c == '[') {
        skipClass();
      } else {
        at += c == '\\' ? 2 : 1;
      }
      skipQuantifier();
      return needed;
    }

    /**
     * Passes over {@code ?:} and the like; whether what the group holds is no part of the match.
     */
    private boolean skipKind() {
      boolean looksAround = false;
      if (expression.startsWith("?:", at)) {
        at += 2;
      } else if (expression.startsWith("?", at)) {
        looksAround = true;
        at += expression.startsWith("?<", at) ? 3 : 2;
      }
      return looksAround;
    }

    private void skipClass() {
      at++;
      while (at < expression.length() && expression.charAt(at) != ']') {
        at += expression.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    }

    private void skipQuantifier() {
      if (at < expression.length() && expression.charAt(at) == '{') {
        at = expression.indexOf('}', at) + 1;
      }
      while (at < expression.length() && "?*+".indexOf(expression.charAt(at)) >= 0) {
        at++;
      }
    }

    private boolean isOptional(int next) {
      return next < expression.length() && "?*{".indexOf(expression.charAt(next)) >= 0;
    }

    private static boolean isPlain(char c) {
      return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '@' || c == EURO;
    }

    /** Pieces of one letter stand in every text; the sign of the euro in few. */
    private static List<String> better(List<String> one, List<String> other) {
      return shortest(other) >= SHORTEST && shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(List<String> pieces) {
      return pieces.stream()
          .mapToInt(piece -> piece.indexOf(EURO) < 0 ? piece.length() : SHORTEST + piece.length())
          .min()
          .orElse(0);
    }
  }
}
