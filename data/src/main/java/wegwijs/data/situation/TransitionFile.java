package wegwijs.data.situation;

import java.util.List;
import java.util.stream.Collectors;
import wegwijs.data.situation.Transition.Ages;
import wegwijs.data.situation.Transition.Signs;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads a transition from its file, and says what is wrong with it. Safe to share. */
final class TransitionFile {
  private static final int OLDEST = 120;

  private final AdviceBlock advices;
  private final CueReader cues;

  TransitionFile(Vocabulary vocabulary) {
    advices = new AdviceBlock(vocabulary, new SelectionBlock(vocabulary));
    cues = new CueReader(vocabulary);
  }

  Transition read(YamlMap file) {
    file.allowOnly(
        "id", "hidden", "title", "summary", "from", "to", "ages", "about", "before", "after",
        "runsOn", "ends", "support");
    return new Transition(
        SituationFile.id(file).value(),
        file.string("title"),
        file.string("summary"),
        signs(file),
        advice(file, "before"),
        advice(file, "after"),
        advices(file, "runsOn"),
        advices(file, "ends"),
        advice(file, "support"));
  }

  private Signs signs(YamlMap file) {
    List<YamlText> to = file.texts("to");
    if (to.isEmpty()) {
      throw file.fault(
          "to",
          "Een overgang gaat naar een andere wet, maar die staat er niet.",
          "Zet er ten minste één bij, zoals to: [wlz].");
    }
    return new Signs(
        advices.law(file.text("from")),
        to.stream().map(advices::law).collect(Collectors.toSet()),
        file.findMap("ages").map(TransitionFile::ages).orElse(Ages.NONE),
        file.lists("about").stream().map(cues::read).toList());
  }

  private static Ages ages(YamlMap block) {
    block.allowOnly("from", "to");
    Ages ages = new Ages(years(block.text("from")), years(block.text("to")));
    if (ages.from() > ages.to()) {
      throw block.fault(
          "from",
          "De leeftijd begint bij " + ages.from() + " en eindigt bij " + ages.to() + ".",
          "Zet bij 'from' de laagste en bij 'to' de hoogste leeftijd.");
    }
    return ages;
  }

  private static int years(YamlText written) {
    boolean isNumber = written.value().matches("\\d{1,3}");
    if (!isNumber || Integer.parseInt(written.value()) > OLDEST) {
      throw written.fault(
          "'" + written.value() + "' is geen leeftijd in hele jaren.",
          "Schrijf een getal van 0 tot en met 120.");
    }
    return Integer.parseInt(written.value());
  }

  private Advice advice(YamlMap file, String key) {
    return advices.read(
        file.findMap(key)
            .orElseThrow(() ->
                file.fault(
                    key,
                    "Bij '" + key + "' staat niets, maar een collega moet het weten.",
                    "Zet er een blok bij met 'heading' en 'text'.")));
  }

  private List<Advice> advices(YamlMap file, String key) {
    return file.maps(key).stream().map(block -> advices.read(block)).toList();
  }
}
