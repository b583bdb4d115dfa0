package wegwijs.data.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Turns what files say into facets and terms, checking every value. Not safe to share. */
final class FacetReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final TermCatalogue catalogue;

  /**
   * Reads facets that may refer to each other.
   *
   * @param catalogue which terms there are, so that an unknown reference is refused
   */
  FacetReader(TermCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  Facet read(FacetSource source) {
    YamlMap fields = source.fields();
    return new Facet(
        source.id(),
        fields.string("label"),
        fields.string("question"),
        zones(fields),
        terms(source.terms()));
  }

  /** A facet with the same terms as another, without their rules. */
  static Facet readWithTermsOf(FacetSource source, Facet other) {
    List<Term> terms =
        other.terms().stream()
            .map(term ->
                new Term(
                    term.id(),
                    term.label(),
                    term.explanation(),
                    Speech.NONE,
                    TermRules.NONE,
                    TermLinks.NONE,
                    List.of()))
            .toList();
    YamlMap fields = source.fields();
    return new Facet(
        source.id(), fields.string("label"), fields.string("question"), Set.of(), terms);
  }

  private static Set<Zone> zones(YamlMap fields) {
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    fields.texts("zones").forEach(name -> zones.add(RuleSyntax.zone(name)));
    return zones;
  }

  private List<Term> terms(List<TermSource> sources) {
    return sources.stream().filter(source -> !source.isHidden()).map(this::term).toList();
  }

  private Term term(TermSource source) {
    YamlMap fields = source.fields();
    return new Term(
        id(fields.text("id")),
        fields.string("label"),
        fields.string("explanation"),
        new Speech(fields.strings("words"), fields.strings("hints"), fields.strings("things")),
        rules(fields),
        new TermLinks(refs(fields, "implies"), refs(fields, "near")),
        terms(source.terms()));
  }

  private static String id(YamlText id) {
    if (!ID.matcher(id.value()).matches()) {
      throw id.fault(
          "De id '" + id.value() + "' mag alleen kleine letters, cijfers en streepjes hebben.",
          "Schrijf bijvoorbeeld '" + Folding.fold(id.value()).replace(' ', '-') + "'.");
    }
    return id.value();
  }

  private static TermRules rules(YamlMap fields) {
    List<Phrase> exceptions = fields.texts("not").stream().map(RuleSyntax::parsePhrase).toList();
    return new TermRules(
        fields.phrases("rules").stream().map(text -> rule(text, exceptions)).toList(), exceptions);
  }

  private static Rule rule(YamlText text, List<Phrase> exceptions) {
    Rule rule = RuleSyntax.parseRule(text);
    for (Phrase phrase : rule.phrases()) {
      if (exceptions.contains(phrase)) {
        throw text.fault(
            "De regel '"
                + rule.text()
                + "' kan nooit passen: '"
                + phrase
                + "' staat ook bij 'not'.",
            "Haal '" + phrase + "' op één van de twee plaatsen weg.");
      }
    }
    return rule;
  }

  private List<TermRef> refs(YamlMap fields, String key) {
    return fields.texts(key).stream().flatMap(text -> ref(key, text)).toList();
  }

  private Stream<TermRef> ref(String key, YamlText text) {
    TermRef ref = TermRef.parse(text.value()).orElseThrow(() -> unknown(key, text));
    if (catalogue.isHidden(ref)) {
      return Stream.empty();
    }
    if (!catalogue.contains(ref)) {
      throw unknown(key, text);
    }
    return Stream.of(ref);
  }

  private ConfigurationException unknown(String key, YamlText text) {
    return text.fault(
        "Bij '" + key + "' staat '" + text.value() + "', maar die term bestaat niet.",
        NearestWord.question(text.value(), catalogue.names())
            + "Schrijf de naam van het facet, een schuine streep en de id, zoals 'domein/wonen'.");
  }
}
