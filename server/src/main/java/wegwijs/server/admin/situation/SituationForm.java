package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.server.admin.words.Lines;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * A situation as it is filled in. Immutable.
 *
 * @param texts by the names of their fields; of several values each on a line
 * @param steps what to do
 * @param contacts whom to ask
 */
record SituationForm(
    Map<String, String> texts,
    List<Map<String, String>> steps,
    List<Map<String, String>> contacts) {
  /** Which field stands for which key of a file. */
  static final Map<String, String> FIELD_BY_KEY =
      Map.of(
          "title", "titel",
          "summary", "samenvatting",
          "person", "mens",
          "person.story", "verhaal",
          "about", "vragen",
          "steps", "stappen",
          "rights", "rechten",
          "nearby", "buurt",
          "contacts", "contacten",
          "related", "verwant");

  private static final String HIDDEN = "weg";
  private static final List<String> TEXTS =
      List.of("titel", "samenvatting", "mens", "verhaal", "vragen", "buurt", "rechten", "verwant");

  /** Copies all of it. */
  SituationForm {
    texts = Map.copyOf(texts);
    steps = List.copyOf(steps);
    contacts = List.copyOf(contacts);
  }

  /** As a file says it. */
  static SituationForm of(Map<String, ?> tree, boolean isHidden) {
    Map<String, Object> person = Tree.map(tree, "person");
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("titel", Tree.text(tree, "title"));
    texts.put("samenvatting", Tree.text(tree, "summary"));
    texts.put("mens", Tree.text(person, "name"));
    texts.put("verhaal", Tree.text(person, "story"));
    texts.put(
        "vragen", Lines.join(Tree.list(tree, "about").stream().map(SituationForm::cue).toList()));
    texts.put("buurt", SelectionText.of(Tree.map(tree, "nearby")));
    texts.put("rechten", Lines.join(Tree.texts(tree, "rights")));
    texts.put("verwant", Lines.join(Tree.texts(tree, "related")));
    texts.put(HIDDEN, isHidden ? "ja" : "");
    return new SituationForm(texts, AdviceRows.STEPS.read(tree), AdviceRows.CONTACTS.read(tree));
  }

  private static String cue(Object row) {
    return row instanceof List<?> parts
        ? parts.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(row);
  }

  /** As it was typed. */
  static SituationForm typed(Context context) {
    Map<String, String> texts = new LinkedHashMap<>();
    TEXTS.forEach(name -> texts.put(name, String.join("\n", context.formParams(name))));
    texts.put(HIDDEN, Asked.field(context, HIDDEN));
    return new SituationForm(
        texts, AdviceRows.STEPS.typed(context), AdviceRows.CONTACTS.typed(context));
  }

  private String text(String name) {
    return texts.getOrDefault(name, "").strip();
  }

  /** The file that says so. */
  String file(String id) {
    Map<String, Object> tree = new LinkedHashMap<>(Map.of("id", id));
    if (text(HIDDEN).equals("ja")) {
      tree.put("hidden", "true");
      return YamlTree.write(tree);
    }
    Map<String, Object> person = new LinkedHashMap<>();
    Tree.put(person, "name", text("mens"));
    Tree.put(person, "story", AdviceFields.oneLine(text("verhaal")));
    Tree.put(tree, "title", text("titel"));
    Tree.put(tree, "summary", text("samenvatting"));
    Tree.put(tree, "person", person);
    Tree.put(tree, "about", Lines.of(text("vragen")).stream().map(SelectionText::terms).toList());
    Tree.put(tree, "steps", AdviceRows.tree(steps));
    Tree.put(tree, "rights", Lines.of(text("rechten")));
    Tree.put(tree, "nearby", SelectionText.read(text("buurt")));
    Tree.put(tree, "contacts", AdviceRows.tree(contacts));
    Tree.put(tree, "related", Lines.of(text("verwant")));
    return YamlTree.write(tree);
  }

  /**
   * From what one chooses.
   *
   * @param laws a law, or none
   * @param rights by their ids
   * @param others other situations
   * @param more the rows of which there must be room for another
   */
  record Choices(List<Option> laws, List<Option> rights, List<Option> others, String more) {
    /** Copies the options. */
    Choices {
      laws = List.copyOf(laws);
      rights = List.copyOf(rights);
      others = List.copyOf(others);
    }
  }

  /** All of it to fill in. */
  List<WorkField> fields(AdminFrame frame, Choices choices) {
    List<WorkField> fields = new ArrayList<>();
    fields.add(field(frame, Kind.TEXT, "titel"));
    fields.add(field(frame, Kind.TEXT, "samenvatting"));
    fields.add(field(frame, Kind.TEXT, "mens"));
    fields.add(field(frame, Kind.AREA, "verhaal"));
    fields.add(field(frame, Kind.AREA, "vragen"));
    fields.addAll(rows(frame, AdviceRows.STEPS, steps, choices));
    fields.add(some(frame, "rechten", choices.rights()));
    fields.addAll(rows(frame, AdviceRows.CONTACTS, contacts, choices));
    fields.add(field(frame, Kind.TEXT, "buurt"));
    fields.add(some(frame, "verwant", choices.others()));
    fields.add(field(frame, Kind.TICK, HIDDEN));
    return fields;
  }

  private static List<WorkField> rows(
      AdminFrame frame, AdviceRows of, List<Map<String, String>> filled, Choices choices) {
    return of.fields(frame, filled, choices.laws(), of.rows().name().equals(choices.more()));
  }

  private WorkField field(AdminFrame frame, Kind kind, String name) {
    String label = "admin.situation-" + name;
    return frame.input(kind, name, label, text(name));
  }

  /** What is chosen stands first and in its order, which is that of the page of readers. */
  private WorkField some(AdminFrame frame, String name, List<Option> options) {
    List<String> chosen = Lines.of(text(name));
    List<Option> ordered = new ArrayList<>(options);
    ordered.sort(
        Comparator.comparingInt(option ->
            chosen.contains(option.value()) ? chosen.indexOf(option.value()) : chosen.size()));
    return WorkField.some(name, frame.text("admin.situation-" + name), "", chosen, ordered);
  }
}
