package wegwijs.server.staff.figures;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.FiguresPage;

/** What a front office accounts for, as a page and as a file. Safe to share between threads. */
public final class FigurePages implements Routes {
  private static final String QUARTER = "kwartaal";

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final List<FigureSource> sources;
  private final Places places;
  private final Clock clock;

  /** Pages of what these sources count. */
  public FigurePages(
      StaffNavigation navigation, List<FigureSource> sources, Places places, Clock clock) {
    this.navigation = navigation;
    this.sources = List.copyOf(sources);
    this.places = places;
    this.clock = clock;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
  }

  @Override
  public void register(Endpoints endpoints) {
    String path = Part.FIGURES.route();
    endpoints.get(path, this::show, Access.STAFF);
    endpoints.get(path + ".csv", this::file, Access.STAFF);
  }

  private void show(Context context) {
    Portal portal = navigation.portal(context);
    Quarter quarter = quarter(context);
    String path = context.contextPath() + Part.FIGURES.path(portal.id());
    Answers.html(
        context,
        pages.render(
            new FiguresPage(
                navigation.layout(context, frame.text("staff.part.figures"), Part.FIGURES),
                frame.text("staff.figures.area", area(portal)),
                path,
                Quarter.now(clock).andBefore().stream()
                    .map(
                        one -> new Choice(QUARTER, one.toString(), words(one), one.equals(quarter)))
                    .toList(),
                path + ".csv?" + QUARTER + "=" + quarter,
                groups(totals(portal, quarter)))));
  }

  private void file(Context context) {
    Portal portal = navigation.portal(context);
    Quarter quarter = quarter(context);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kwartaal", "portaal", "gemeenten", "onderdeel", "waarover", "aantal"));
    totals(portal, quarter)
        .numbers()
        .forEach((kind, numbers) ->
            numbers.forEach((label, number) ->
                rows.add(
                    List.of(
                        quarter.toString(),
                        portal.name(),
                        area(portal),
                        title(kind),
                        label(label),
                        number(label, number)))));
    context.header(
        "Content-Disposition",
        "attachment; filename=\"cijfers-" + portal.id() + "-" + quarter + ".csv\"");
    Answers.write(
        context, "text/csv; charset=utf-8", FigureCsv.of(rows).getBytes(StandardCharsets.UTF_8));
  }

  private Totals totals(Portal portal, Quarter quarter) {
    return Totals.of(
        quarter, sources.stream().flatMap(source -> source.figures(portal.id()).stream()).toList());
  }

  private Quarter quarter(Context context) {
    return Quarter.find(Objects.requireNonNullElse(context.queryParam(QUARTER), ""))
        .orElseGet(() -> Quarter.now(clock));
  }

  private List<FiguresPage.Group> groups(Totals totals) {
    return totals.numbers().entrySet().stream()
        .map(kind -> new FiguresPage.Group(title(kind.getKey()), rows(kind.getValue())))
        .toList();
  }

  private List<FiguresPage.Row> rows(SortedMap<String, Integer> numbers) {
    return numbers.entrySet().stream()
        .map(one -> new FiguresPage.Row(label(one.getKey()), number(one.getKey(), one.getValue())))
        .toList();
  }

  private String title(Figure.Kind kind) {
    return frame.text("staff.figures." + kind.name().toLowerCase(Locale.ROOT));
  }

  private String label(String label) {
    return label.isEmpty() ? frame.text("staff.figures.all") : label;
  }

  private String number(String label, int number) {
    return Totals.isTooSmall(label, number)
        ? frame.text("staff.figures.few")
        : Integer.toString(number);
  }

  private String words(Quarter quarter) {
    // A year is no number to be grouped by thousands.
    return frame.text(
        "staff.figures.quarter-of", quarter.number(), Integer.toString(quarter.year()));
  }

  private String area(Portal portal) {
    return portal.municipalityCodes().isEmpty()
        ? portal.name()
        : portal.municipalityCodes().stream()
            .map(code -> places.findMunicipality(code).map(Municipality::name).orElse(code))
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
