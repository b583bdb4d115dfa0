package wegwijs.data.vocabulary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.YamlText;

/**
 * How rules are written in vocabulary files: {@code zone, zone: words + words}. Words are folded; a
 * star stands for further letters; {@code +} joins phrases that stand anywhere in one text, {@code
 * ~} those that stand within ten words of each other.
 */
final class RuleSyntax {

  private static final Pattern ANYWHERE = Pattern.compile(" \\+ ");
  private static final Pattern NEAR = Pattern.compile(" ~ ");
  private static final Pattern WORD = Pattern.compile("\\*|\\*?[a-z0-9]+\\*?");

  private RuleSyntax() {}

  static Rule parseRule(YamlText source) {
    String text = source.value();
    int colon = text.indexOf(':');
    Set<Zone> zones = colon < 0 ? Set.of() : zones(source, text.substring(0, colon));
    String words = text.substring(colon + 1).strip();
    boolean near = NEAR.matcher(words).find();
    List<Phrase> phrases = new ArrayList<>();
    for (String part : (near ? NEAR : ANYWHERE).split(words, -1)) {
      phrases.add(phrase(source, part));
    }
    return new Rule(text, zones, phrases, near ? Rule.NEAR : Rule.ANYWHERE);
  }

  static Phrase parsePhrase(YamlText source) {
    return phrase(source, source.value());
  }

  private static Set<Zone> zones(YamlText source, String names) {
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    for (String name : names.split("[, ]+", -1)) {
      zones.add(zone(new YamlText(name.strip(), source.position())));
    }
    return zones;
  }

  /** The zone that a text names. */
  static Zone zone(YamlText name) {
    return Zone.find(name.value())
        .orElseThrow(() ->
            name.fault(
                "'" + name.value() + "' is geen deel van een gegeven waarin regels zoeken.",
                NearestWord.question(name.value(), Zone.ids())
                    + "U kunt kiezen uit: "
                    + String.join(", ", Zone.ids())
                    + "."));
  }

  private static Phrase phrase(YamlText source, String text) {
    for (String word : text.split(" ", -1)) {
      if (!WORD.matcher(word).matches()) {
        throw source.fault(
            "De regel '"
                + source.value()
                + "' kan nooit passen door '"
                + word
                + "': regels bestaan"
                + " uit kleine letters en cijfers zonder accenten en leestekens.",
            "Schrijf bijvoorbeeld '" + remedy(text) + "'.");
      }
    }
    if (text.startsWith("* ") || text.equals("*")) {
      throw source.fault(
          "De regel '" + source.value() + "' begint met een los sterretje en past dus overal.",
          "Begin met een woord.");
    }
    return Phrase.parse(text);
  }

  private static String remedy(String text) {
    String folded = Folding.fold(text);
    return folded.isEmpty() ? "hulp bij schulden" : folded;
  }
}
