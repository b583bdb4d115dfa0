package wegwijs.server.admin.words;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Rule;
import wegwijs.data.vocabulary.Term;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/**
 * A term as it is filled in: texts by key of the vocabulary file. Immutable.
 *
 * @param texts labels as one line, words as a line each
 */
record TermForm(Map<String, String> texts) {
  /** Keys of the file, with the name of their field. */
  static final Map<String, String> NAME_BY_KEY =
      Map.of(
          "label", "naam",
          "explanation", "uitleg",
          "words", "woorden",
          "hints", "hints",
          "things", "dingen",
          "rules", "regels");

  /** In the order of the form. */
  private static final List<String> KEYS =
      List.of("label", "explanation", "words", "hints", "things", "rules");

  private static final List<String> ONE_LINE = List.of("label", "explanation");

  /** Copies the texts. */
  TermForm {
    texts = Map.copyOf(texts);
  }

  /** A term as it is. */
  static TermForm of(Term term) {
    List<String> rules = term.recognition().rules().stream().map(Rule::text).toList();
    List<String> words =
        term.words().stream().filter(word -> !term.speech().things().contains(word)).toList();
    return new TermForm(
        Map.of(
            "label", term.label(),
            "explanation", term.explanation(),
            "words", Lines.join(words),
            "hints", Lines.join(term.speech().hints()),
            "things", Lines.join(term.speech().things()),
            "rules", Lines.join(rules)));
  }

  /** Which field stands for which key of the file. */
  static Map<String, String> fieldByPath() {
    return NAME_BY_KEY.entrySet().stream()
        .collect(Collectors.toMap(entry -> "terms." + entry.getKey(), Map.Entry::getValue));
  }

  /** As it was typed. */
  static TermForm typed(Context context) {
    return new TermForm(
        KEYS.stream()
            .collect(
                Collectors.toMap(
                    key -> key,
                    key ->
                        Lines.join(
                            Lines.of(Asked.field(context, NAME_BY_KEY.getOrDefault(key, "")))))));
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /** The keys whose text is another one than here, with what a file says of them. */
  Map<String, Object> changesFrom(TermForm other) {
    Map<String, Object> changes = new LinkedHashMap<>();
    for (String key : KEYS) {
      if (!text(key).equals(other.text(key))) {
        changes.put(key, ONE_LINE.contains(key) ? text(key) : Lines.of(text(key)));
      }
    }
    return changes;
  }

  List<WorkField> fields(AdminFrame frame) {
    return KEYS.stream()
        .map(key -> {
          String label = "admin.term-" + key;
          return frame.input(
              ONE_LINE.contains(key) ? Kind.TEXT : Kind.AREA,
              NAME_BY_KEY.getOrDefault(key, key),
              label,
              text(key));
        })
        .toList();
  }
}
