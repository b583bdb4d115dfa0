package wegwijs.data.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A regular verb, written "werken", "op|voeden" when its first part comes loose, or "~betalen" when
 * its participle has no ge-. Immutable.
 *
 * @param loose the part that comes loose, or empty
 * @param core the infinitive of the rest
 * @param hasGe whether the participle starts with ge-
 */
record WeakVerb(String loose, String core, boolean hasGe) {
  /** 't kofschip: after these the past has a t. */
  private static final String VOICELESS = "tkfschpx";

  static WeakVerb parse(String text) {
    boolean hasGe = text.indexOf('~') < 0;
    String[] pieces = text.replace("~", "").split("\\|", 2);
    return pieces.length == 2
        ? new WeakVerb(pieces[0], pieces[1], hasGe)
        : new WeakVerb("", pieces[0], hasGe);
  }

  boolean isRegular() {
    return core.length() > 4
        && core.endsWith("en")
        && Spelling.syllables(core.substring(0, core.length() - 2)) > 0;
  }

  /** The stem, which stands for the whole family. */
  String stem() {
    return loose + Spelling.shortenWeakEnd(root());
  }

  /** All forms of the verb, and the nouns that the list asks for by their ending. */
  List<String> forms(List<String> nouns) {
    List<String> forms = new ArrayList<>();
    Stream.of(core, core + "d", core + "de").map(loose::concat).forEach(forms::add);
    addFinite(forms, root());
    addFinite(forms, Spelling.lengthen(root()));
    nouns.forEach(noun -> addNoun(forms, noun));
    return forms;
  }

  private void addNoun(List<String> forms, String ending) {
    String cut = core.substring(0, core.length() - 2);
    String noun = loose + (ending.equals("ster") ? root() : cut) + ending;
    forms.add(noun);
    forms.add(noun + (ending.equals("ing") ? "en" : "s"));
  }

  private void addFinite(List<String> forms, String root) {
    String end = pastEnd();
    String participle = (hasGe ? "ge" : "") + once(root, end);
    Stream.of(root, once(root, "t"), root + end + "e", root + end + "en")
        .map(loose::concat)
        .forEach(forms::add);
    forms.add(loose + participle);
    forms.add(loose + participle + "e");
  }

  private String root() {
    String cut = core.substring(0, core.length() - 2);
    return Spelling.root(cut);
  }

  private String pastEnd() {
    char last = core.charAt(core.length() - 3);
    return VOICELESS.indexOf(last) >= 0 ? "t" : "d";
  }

  private static String once(String root, String end) {
    return root.endsWith(end) || (end.equals("t") && root.endsWith("dt")) ? root : root + end;
  }
}
