package wegwijs.data.dutch;

import java.util.ArrayList;
import java.util.List;

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
    return core.length() > 4 && core.endsWith("en") && Spelling.syllables(core) > 1;
  }

  /** The stem, which stands for the whole family. */
  String stem() {
    return loose + root();
  }

  /** All forms of the verb, and the nouns that the list asks for by their ending. */
  List<String> forms(List<String> nouns) {
    List<String> forms = new ArrayList<>();
    String root = root();
    String end = pastEnd();
    for (String form :
        List.of(core, root, once(root, "t"), root + end + "e", root + end + "en", core + "d",
            core + "de")) {
      forms.add(loose + form);
    }
    String participle = loose + (hasGe ? "ge" : "") + once(root, end);
    forms.add(participle);
    forms.add(participle + "e");
    for (String noun : nouns) {
      String whole = loose + core.substring(0, core.length() - 2) + noun;
      forms.add(whole);
      forms.add(whole + (noun.equals("ing") ? "en" : "s"));
    }
    return forms;
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
