package wegwijs.data.situation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.situation.Situation.Introduction;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads a situation from its file, and says what is wrong with it. Safe to share. */
final class SituationFile {
  private static final String[] KEYS = {
    "id",
    "hidden",
    "title",
    "summary",
    "person",
    "about",
    "steps",
    "rights",
    "nearby",
    "contacts",
    "related"
  };

  private final CueReader cues;
  private final AdviceBlock advices;
  private final SelectionBlock selections;
  private final Map<String, Advice> rights;
  private final Set<String> known;

  /**
   * A reader of files that refer to these.
   *
   * @param rights by their names
   * @param known the ids of all situations
   */
  SituationFile(Vocabulary vocabulary, Map<String, Advice> rights, Set<String> known) {
    this.rights = rights;
    this.known = known;
    cues = new CueReader(vocabulary);
    selections = new SelectionBlock(vocabulary);
    advices = new AdviceBlock(vocabulary, selections);
  }

  /** What names a situation in its file. */
  static YamlText id(YamlMap file) {
    YamlText id = file.text("id");
    if (!id.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw id.fault(
          "'" + id.value() + "' mag alleen kleine letters, cijfers en streepjes bevatten.",
          "Schrijf het zoals kind-wordt-18.");
    }
    return id;
  }

  Situation read(YamlMap file) {
    file.allowOnly(KEYS);
    return new Situation(
        id(file).value(),
        new Introduction(
            file.string("title"),
            file.string("summary"),
            file.findMap("person").map(SituationFile::persona)),
        file.lists("about").stream().map(cues::read).toList(),
        new Advices(
            required(file, "steps").stream().map(block -> advices.read(block)).toList(),
            file.texts("rights").stream().map(this::right).toList(),
            required(file, "contacts").stream().map(block -> advices.read(block)).toList()),
        selections.read(
            file.findMap("nearby")
                .orElseThrow(() ->
                    file.fault(
                        "nearby",
                        "Deze situatie noemt geen hulp in de buurt.",
                        "Zet er een zoekvraag bij, zoals nearby: {zorgvraag: [schulden]}."))),
        file.texts("related").stream().map(this::related).toList());
  }

  private static Persona persona(YamlMap block) {
    block.allowOnly("name", "story");
    return new Persona(block.string("name"), block.string("story"));
  }

  private static List<YamlMap> required(YamlMap file, String key) {
    List<YamlMap> blocks = file.maps(key);
    if (blocks.isEmpty()) {
      throw file.fault(
          key,
          "Bij '" + key + "' staat niets, maar een lezer moet er verder mee kunnen.",
          "Zet er ten minste één blok bij met 'heading' en 'text'.");
    }
    return blocks;
  }

  private Advice right(YamlText written) {
    Advice right = rights.get(written.value());
    if (right == null) {
      throw written.fault(
          "Het recht '" + written.value() + "' staat niet in rights.yaml.",
          NearestWord.question(written.value(), rights.keySet())
              + "Kies een id uit rights.yaml of zet het recht erbij.");
    }
    return right;
  }

  private String related(YamlText written) {
    if (!known.contains(written.value())) {
      throw written.fault(
          "De situatie '" + written.value() + "' bestaat niet.",
          NearestWord.question(written.value(), known) + "Kies het id van een andere situatie.");
    }
    return written.value();
  }
}
