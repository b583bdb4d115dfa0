package wegwijs.server.admin.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/** A step, a right, or somebody to ask, as fields of a form. Stateless. */
final class AdviceFields {
  static final String HEADING = "kop";

  private static final String TEXT = "tekst";
  private static final String LABEL = "link";
  private static final String SEARCH = "zoek";
  private static final String LAW = "wet";
  private static final String DECIDES = "beslist";

  /** Their names, in the order of the form. */
  static final List<String> NAMES = List.of(HEADING, TEXT, LABEL, SEARCH, LAW, DECIDES);

  private AdviceFields() {}

  /** As a file has it. */
  static Map<String, String> read(Map<String, Object> advice) {
    Map<String, Object> search = Tree.map(advice, "search");
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(HEADING, Tree.text(advice, "heading"));
    texts.put(TEXT, Tree.text(advice, "text"));
    texts.put(LABEL, Tree.text(search, "label"));
    texts.put(SEARCH, SelectionText.of(search));
    texts.put(LAW, Tree.text(advice, "law"));
    texts.put(DECIDES, Tree.text(advice, "decides"));
    return texts;
  }

  /** What a file says of it. */
  static Map<String, Object> tree(Map<String, String> texts) {
    Map<String, Object> search = new LinkedHashMap<>();
    Tree.put(search, "label", texts.getOrDefault(LABEL, ""));
    search.putAll(SelectionText.read(texts.getOrDefault(SEARCH, "")));
    Map<String, Object> advice = new LinkedHashMap<>();
    Tree.put(advice, "heading", texts.getOrDefault(HEADING, ""));
    Tree.put(advice, "text", oneLine(texts.getOrDefault(TEXT, "")));
    Tree.put(advice, "search", search);
    Tree.put(advice, "law", texts.getOrDefault(LAW, ""));
    Tree.put(advice, "decides", texts.getOrDefault(DECIDES, ""));
    return advice;
  }

  /** Sentences that stand together, however they were broken into lines. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Which field stands for which key of a file, under the key of their list. */
  static Map<String, String> fieldByKey(String list) {
    return Map.of(
        list + ".heading", HEADING,
        list + ".text", TEXT,
        list + ".search", SEARCH,
        list + ".search.label", LABEL,
        list + ".law", LAW,
        list + ".decides", DECIDES);
  }

  /** A law on which it may rest, or none. */
  static List<Option> laws(AdminFrame frame, Vocabulary vocabulary) {
    List<Option> laws = new ArrayList<>();
    laws.add(new Option("", frame.text("admin.situation-no-law")));
    vocabulary.facet(FacetId.LAW).stream()
        .flatMap(Facet::allTerms)
        .forEach(law -> laws.add(new Option(law.id(), law.label())));
    return laws;
  }

  /**
   * All of it to fill in, under the names of its fields.
   *
   * @param laws from which one chooses
   */
  static List<WorkField> of(AdminFrame frame, Map<String, String> texts, List<Option> laws) {
    return of(frame, texts, laws, frame.text("admin.situation-zoek-hint"), name -> name);
  }

  /**
   * The same for one of several.
   *
   * @param searchHint how to write a search; empty when that was said before
   * @param named the name of a field of this one
   */
  static List<WorkField> of(
      AdminFrame frame,
      Map<String, String> texts,
      List<Option> laws,
      String searchHint,
      UnaryOperator<String> named) {
    return NAMES.stream()
        .map(name -> {
          String label = frame.text("admin.situation-" + name);
          String hint = name.equals(SEARCH) ? searchHint : "";
          String value = texts.getOrDefault(name, "");
          return name.equals(LAW)
              ? WorkField.choice(named.apply(name), label, hint, value, laws)
              : WorkField.of(
                  name.equals(TEXT) ? Kind.AREA : Kind.TEXT, named.apply(name), label, hint, value);
        })
        .toList();
  }
}
