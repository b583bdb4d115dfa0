package wegwijs.server.admin.insight;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.office.insight.Use;
import wegwijs.templates.view.work.Block.Bar;

/** How a portal is used, and what people sought there in vain. Safe to share between threads. */
final class UsageTables {
  static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.of("nl"));

  private static final int MOST_BARS = 12;
  private static final int MOST_SERVICES = 100;
  private static final List<Use> CLICKS = List.of(Use.CALL, Use.MAIL, Use.SITE);

  private final AdminFrame frame;
  private final Vocabulary vocabulary;
  private final Places places;
  private final Records records;

  UsageTables(AdminFrame frame, Vocabulary vocabulary, Places places, Records records) {
    this.frame = frame;
    this.vocabulary = vocabulary;
    this.places = places;
    this.records = records;
  }

  List<InsightTable> tables(Period period, Sums sums) {
    return List.of(
        months(period, sums),
        terms("themas", FacetId.CARE_QUESTION, Use.THEME, sums),
        terms("doelgroepen", FacetId.TARGET_GROUP, Use.TARGET_GROUP, sums),
        terms("domeinen", FacetId.DOMAIN, Use.DOMAIN, sums),
        counted("gemeenten", Use.MUNICIPALITY, sums, this::municipality),
        counted("woorden", Use.MISSED_WORD, sums, word -> word),
        terms("vergeefse-themas", FacetId.CARE_QUESTION, Use.UNMET_THEME, sums),
        clicks(sums));
  }

  private InsightTable months(Period period, Sums sums) {
    List<List<String>> rows = new ArrayList<>();
    List<Map.Entry<String, Integer>> searched = new ArrayList<>();
    period
        .months()
        .forEach(month -> {
          int all = sums.of(Use.SEARCH, month);
          searched.add(Map.entry(MONTH.format(month), all));
          rows.add(
              List.of(
                  MONTH.format(month), Integer.toString(all), told(sums.of(Use.IN_VAIN, month))));
        });
    return new InsightTable(
        "maanden",
        title("maanden"),
        explanation("maanden"),
        columns("month", "searches", "in-vain"),
        rows,
        searched.size() > 1 ? bars(searched.stream()) : List.of());
  }

  private InsightTable terms(String id, FacetId facet, Use use, Sums sums) {
    return counted(
        id,
        use,
        sums,
        term -> vocabulary.findTerm(new TermRef(facet, term)).map(Term::label).orElse(term));
  }

  private InsightTable counted(String id, Use use, Sums sums, Function<String, String> label) {
    List<Map.Entry<String, Integer>> numbers =
        sums.ordered(use).stream()
            .map(one -> Map.entry(label.apply(one.getKey()), one.getValue()))
            .toList();
    return new InsightTable(
        id,
        title(id),
        explanation(id),
        columns("what", "number"),
        numbers.stream().map(one -> List.of(one.getKey(), told(one.getValue()))).toList(),
        bars(numbers.stream().filter(one -> !Sums.isTooSmall(one.getValue()))));
  }

  private InsightTable clicks(Sums sums) {
    Map<String, Integer> all = new TreeMap<>();
    CLICKS.forEach(use -> sums.all(use).forEach((id, count) -> all.merge(id, count, Integer::sum)));
    List<Map.Entry<String, Integer>> most =
        all.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_SERVICES)
            .toList();
    return new InsightTable(
        "doorgeklikt",
        title("doorgeklikt"),
        explanation("doorgeklikt"),
        columns("service", "called", "mailed", "visited"),
        most.stream()
            .map(one ->
                Stream.concat(
                        Stream.of(service(one.getKey())),
                        CLICKS.stream().map(use -> told(sums.of(use, one.getKey()))))
                    .toList())
            .toList(),
        bars(
            most.stream()
                .filter(one -> !Sums.isTooSmall(one.getValue()))
                .map(one -> Map.entry(service(one.getKey()), one.getValue()))));
  }

  private String service(String id) {
    return records.findService(UUID.fromString(id)).map(one -> one.value().name()).orElse(id);
  }

  private String municipality(String code) {
    return places.findMunicipality(code).map(Municipality::name).orElse(code);
  }

  private List<Bar> bars(Stream<Map.Entry<String, Integer>> numbers) {
    List<Map.Entry<String, Integer>> shown = numbers.limit(MOST_BARS).toList();
    int most = shown.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
    return shown.stream()
        .map(one ->
            new Bar(
                one.getKey(),
                most == 0 ? 0 : (double) one.getValue() / most,
                one.getValue().toString()))
        .toList();
  }

  /** A number of nothing at all is no secret. */
  private String told(int number) {
    return number > 0 && Sums.isTooSmall(number)
        ? frame.text("admin.insight-few", Sums.SMALLEST_TOLD)
        : Integer.toString(number);
  }

  private String title(String id) {
    return frame.text("admin.insight-title-" + id);
  }

  private String explanation(String id) {
    return frame.text("admin.insight-about-" + id);
  }

  private List<String> columns(String... names) {
    return Stream.of(names).map(name -> frame.text("admin.insight-column-" + name)).toList();
  }
}
