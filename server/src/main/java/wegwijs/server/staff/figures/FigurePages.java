package wegwijs.server.staff.figures;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import wegwijs.data.place.Municipality;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.staff.Municipalities;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.FiguresPage;

/**
 * What a front office accounts for, over all its municipalities or one of them, as a page and as a
 * file. Safe to share between threads.
 */
public final class FigurePages implements Routes {
  private static final String QUARTER = "kwartaal";

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final List<FigureSource> sources;
  private final Municipalities municipalities;
  private final Clock clock;

  /** Pages of what these sources count. */
  public FigurePages(
      StaffNavigation navigation,
      List<FigureSource> sources,
      Municipalities municipalities,
      Clock clock) {
    this.navigation = navigation;
    this.sources = List.copyOf(sources);
    this.municipalities = municipalities;
    this.clock = clock;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.FIGURES.route(), this::show, Access.STAFF);
    endpoints.get(Part.FIGURES.route() + ".csv", this::file, Access.STAFF);
  }

  private void show(Context context) {
    Portal portal = navigation.portal(context);
    Quarter quarter = quarter(context);
    String municipality = municipality(context, portal);
    String path = context.contextPath() + Part.FIGURES.path(portal.id());
    Answers.html(
        context,
        pages.render(
            new FiguresPage(
                navigation.layout(context, frame.text(Part.FIGURES.key()), Part.FIGURES),
                frame.text(
                    "staff.figures.area",
                    municipality.isEmpty() ? area(portal) : name(portal, municipality)),
                path,
                Quarter.now(clock).andBefore().stream()
                    .map(
                        one -> new Choice(QUARTER, one.toString(), words(one), one.equals(quarter)))
                    .toList(),
                choices(portal, municipality),
                path + ".csv?" + QUARTER + "=" + quarter,
                groups(totals(portal, quarter), municipality))));
  }

  private List<Choice> choices(Portal portal, String chosen) {
    List<Choice> choices = new ArrayList<>();
    municipalities
        .of(portal)
        .forEach(one ->
            choices.add(
                new Choice(
                    Municipalities.FIELD, one.code(), one.name(), one.code().equals(chosen))));
    return choices;
  }

  private List<FiguresPage.Group> groups(Totals totals, String municipality) {
    return totals.kinds().stream()
        .map(kind -> new FiguresPage.Group(title(kind), rows(totals, kind, municipality)))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private List<FiguresPage.Row> rows(Totals totals, Figure.Kind kind, String municipality) {
    return totals.labels(kind).stream()
        .filter(label ->
            municipality.isEmpty() || totals.municipalities(kind, label).contains(municipality))
        .map(label ->
            new FiguresPage.Row(
                label(label),
                words(
                    municipality.isEmpty()
                        ? totals.number(kind, label)
                        : totals.number(kind, label, municipality))))
        .toList();
  }

  private void file(Context context) {
    Portal portal = navigation.portal(context);
    Quarter quarter = quarter(context);
    Totals totals = totals(portal, quarter);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kwartaal", "portaal", "gemeenten", "onderdeel", "waarover", "aantal"));
    for (Figure.Kind kind : totals.kinds()) {
      for (String label : totals.labels(kind)) {
        List<String> about = List.of(title(kind), label(label));
        rows.add(row(quarter, portal, area(portal), about, totals.number(kind, label)));
        totals
            .municipalities(kind, label)
            .forEach(code ->
                rows.add(
                    row(
                        quarter,
                        portal,
                        name(portal, code),
                        about,
                        totals.number(kind, label, code))));
      }
    }
    context.header(
        "Content-Disposition",
        "attachment; filename=\"cijfers-" + portal.id() + "-" + quarter + ".csv\"");
    Answers.write(
        context, "text/csv; charset=utf-8", FigureCsv.of(rows).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> row(
      Quarter quarter, Portal portal, String area, List<String> about, Told number) {
    return List.of(
        quarter.toString(), portal.name(), area, about.getFirst(), about.getLast(), words(number));
  }

  private Totals totals(Portal portal, Quarter quarter) {
    return Totals.of(
        quarter, sources.stream().flatMap(source -> source.figures(portal.id()).stream()).toList());
  }

  private Quarter quarter(Context context) {
    return Quarter.find(Objects.requireNonNullElse(context.queryParam(QUARTER), ""))
        .orElseGet(() -> Quarter.now(clock));
  }

  private static String municipality(Context context, Portal portal) {
    String code = Objects.requireNonNullElse(context.queryParam(Municipalities.FIELD), "");
    return portal.municipalityCodes().contains(code) ? code : "";
  }

  private String title(Figure.Kind kind) {
    return frame.text("staff.figures." + kind.name().toLowerCase(Locale.ROOT));
  }

  private String label(String label) {
    return label.isEmpty() ? frame.text("staff.figures.all") : label;
  }

  private String words(Told told) {
    return switch (told) {
      case Told.Exactly exactly -> Integer.toString(exactly.number());
      case Told.Few few -> frame.text("staff.figures.few");
      case Told.Withheld withheld -> frame.text("staff.figures.withheld");
    };
  }

  private String words(Quarter quarter) {
    // A year is no number to be grouped by thousands.
    return frame.text(
        "staff.figures.quarter-of", quarter.number(), Integer.toString(quarter.year()));
  }

  private String name(Portal portal, String code) {
    return municipalities.of(portal).stream()
        .filter(one -> one.code().equals(code))
        .map(Municipality::name)
        .findFirst()
        .orElseGet(() -> frame.text("staff.municipality.unknown"));
  }

  private String area(Portal portal) {
    return portal.municipalityCodes().isEmpty()
        ? portal.name()
        : municipalities.of(portal).stream()
            .map(Municipality::name)
            .collect(Collectors.joining(", "));
  }
}
