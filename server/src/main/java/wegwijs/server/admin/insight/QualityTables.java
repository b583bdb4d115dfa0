package wegwijs.server.admin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.templates.view.work.Block.Bar;

/** How complete and fresh records are, by source and municipality. Safe to share. */
final class QualityTables {
  private static final int MOST_BARS = 12;

  private final AdminFrame frame;
  private final Places places;
  private final QualitySurvey survey;

  QualityTables(AdminFrame frame, Places places, QualitySurvey survey) {
    this.frame = frame;
    this.places = places;
    this.survey = survey;
  }

  /** By source of all portals, by municipality of this one. */
  List<InsightTable> tables(Portal portal) {
    QualitySurvey.Outcome outcome = survey.outcome();
    SortedMap<String, Quality> named = new TreeMap<>();
    outcome
        .byMunicipality()
        .forEach((code, quality) -> {
          boolean isOfAll =
              code.equals(QualitySurvey.NATIONWIDE) || code.equals(QualitySurvey.UNKNOWN);
          if (isOfAll
              || portal.municipalityCodes().isEmpty()
              || portal.municipalityCodes().contains(code)) {
            named.put(municipality(code), quality);
          }
        });
    return List.of(
        table("bronnen", "source", outcome.bySource()),
        table("kwaliteit-gemeenten", "municipality", named));
  }

  private InsightTable table(String id, String first, SortedMap<String, Quality> groups) {
    List<String> columns = new ArrayList<>();
    columns.add(column(first));
    columns.add(column("services"));
    columns.add(column("complete"));
    for (Quality.Aspect aspect : Quality.Aspect.values()) {
      columns.add(column(aspect.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    List<List<String>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    groups.forEach((name, quality) -> {
      rows.add(row(name, quality));
      if (bars.size() < MOST_BARS) {
        bars.add(new Bar(name, quality.percent() / 100.0, quality.percent() + "%"));
      }
    });
    return new InsightTable(
        id,
        frame.text("admin.insight-title-" + id),
        frame.text("admin.insight-about-" + id),
        columns,
        rows,
        bars);
  }

  private static List<String> row(String name, Quality quality) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.add(Integer.toString(quality.services()));
    row.add(quality.percent() + "%");
    for (Quality.Aspect aspect : Quality.Aspect.values()) {
      row.add(quality.percent(aspect) + "%");
    }
    return row;
  }

  private String column(String name) {
    return frame.text("admin.insight-column-" + name);
  }

  private String municipality(String code) {
    return switch (code) {
      case QualitySurvey.NATIONWIDE -> Places.WHOLE_COUNTRY_LABEL;
      case QualitySurvey.UNKNOWN -> frame.text("admin.insight-no-area");
      default -> places.findMunicipality(code).map(Municipality::name).orElse(code);
    };
  }
}
