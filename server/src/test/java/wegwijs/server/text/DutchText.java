package wegwijs.server.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of which the plainness can be measured. Language level B1 asks for sentences of about
 * twelve words, and for abbreviations that are explained where they stand.
 */
record DutchText(List<String> pieces) {
  private static final Pattern END = Pattern.compile("(?<=[.?!:])\\s+");

  /** Abbreviations of the social domain; "112" and names of sites are none. */
  private static final List<String> ABBREVIATIONS =
      List.of(
          "AGB", "AIO", "AOW", "AVG", "BRP", "BSN", "BW", "CAK", "CBS", "CIZ", "CJG", "DUO", "ELV",
          "GGD", "GGZ", "HKZ", "IB", "IBAN", "IOAW", "NAH", "PGB", "pgb", "SVB", "SWV", "UWV",
          "VNG", "VOG", "WIA", "Wgs", "Wlz", "Wmo", "WMO", "WW", "WSNP", "Wajong", "Zvw", "ZZP",
          "zzp", "o.a.", "d.m.v.", "m.b.t.", "bijv.", "i.v.m.", "t.a.v.", "enz.");

  DutchText {
    pieces = List.copyOf(pieces);
  }

  /** How many words its sentences and headings have on average. */
  double averageSentence() {
    return sentences().stream()
        .mapToInt(sentence -> sentence.split("\\s+").length)
        .average()
        .orElse(0);
  }

  /** The sentences that nobody takes in at once. */
  List<String> sentencesLongerThan(int words) {
    return sentences().stream().filter(sentence -> sentence.split("\\s+").length > words).toList();
  }

  /** Abbreviations that it uses and nowhere explains. */
  List<String> unexplained() {
    String whole = String.join("\n", pieces);
    return ABBREVIATIONS.stream()
        .filter(abbreviation -> uses(whole, abbreviation) && !explains(whole, abbreviation))
        .toList();
  }

  private List<String> sentences() {
    return pieces.stream()
        .flatMap(piece -> Arrays.stream(END.split(piece.strip())))
        .filter(sentence -> !sentence.isBlank())
        .toList();
  }

  private static boolean uses(String text, String abbreviation) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(abbreviation) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }

  /** "Wet langdurige zorg (Wlz)", "CIZ (Centrum ...)", or "Het UWV regelt uitkeringen". */
  private static boolean explains(String text, String abbreviation) {
    String word = Pattern.quote(abbreviation);
    return Pattern.compile(
            "\\("
                + word
                + "\\)|"
                + word
                + "(-\\p{L}+)? \\(|"
                + word
                + " (is|zijn|regelt|beslist|betekent) ")
        .matcher(text)
        .find();
  }
}
