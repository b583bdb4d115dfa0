package wegwijs.server.admin.insight;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.access.SignedIn;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.search.Search;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;

/**
 * Insight into a portal: its use, what is lacking, and the state of the records. Charts with their
 * tables on a page, and each table as a file. Safe to share between threads.
 */
public final class InsightAdministration implements Routes {
  private static final String PERIOD = "periode";
  private static final String ONE = Part.INSIGHT.path() + "/{portaal}";

  private final AdminFrame frame;
  private final Portals portals;
  private final UseCounts counts;
  private final UsageTables usage;
  private final GapTable gaps;
  private final QualityTables quality;

  /**
   * Insight into these portals.
   *
   * @param counts how much they are used
   * @param search tells what serves a municipality
   */
  public InsightAdministration(
      AdminFrame frame,
      RecordStore store,
      Reference reference,
      UseCounts counts,
      Search search,
      Clock clock) {
    this.frame = frame;
    this.counts = counts;
    portals = reference.portals();
    Vocabulary vocabulary = reference.vocabulary();
    Places places = reference.places();
    usage = new UsageTables(frame, vocabulary, places, store.records());
    gaps = new GapTable(frame, vocabulary, places, search);
    quality = new QualityTables(frame, places, new QualitySurvey(store, places, clock));
  }

  /** What figures are told in. */
  public record Reference(Portals portals, Vocabulary vocabulary, Places places) {}

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.INSIGHT.path(), this::choose, Part.INSIGHT.access());
    endpoints.get(ONE, this::show, Part.INSIGHT.access());
    endpoints.get(ONE + "/{tabel}", this::file, Part.INSIGHT.access());
  }

  private void choose(Context context) {
    Grants grants = SignedIn.of(context).account().grants();
    List<Link> links =
        portals.all().stream()
            .filter(portal -> grants.allow(Role.EDITOR, portal.id()))
            .map(portal ->
                frame.linkTo(context, portal.name(), Part.INSIGHT.path() + "/" + portal.id()))
            .toList();
    frame.show(
        context,
        Part.INSIGHT,
        frame.text("admin.insight"),
        List.of(new Block.Text(frame.text("admin.insight-choose")), new Block.Links(links)));
  }

  private void show(Context context) {
    Portal portal = portal(context);
    Period period = period(context);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.insight-privacy", Sums.SMALLEST_TOLD)));
    blocks.add(periods(context, portal, period));
    tables(portal, period).forEach(table -> add(context, portal, period, table, blocks));
    frame.show(context, Part.INSIGHT, frame.text("admin.insight-title", portal.name()), blocks);
  }

  private void add(
      Context context, Portal portal, Period period, InsightTable table, List<Block> blocks) {
    blocks.add(new Block.Heading(table.title()));
    blocks.add(new Block.Text(table.explanation()));
    if (table.rows().isEmpty()) {
      blocks.add(new Block.Text(frame.text("admin.insight-none")));
      return;
    }
    if (!table.bars().isEmpty()) {
      blocks.add(
          new Block.Chart(
              table.id(),
              table.title(),
              frame.text("admin.insight-chart", table.bars().size()),
              table.bars()));
    }
    List<List<Cell>> rows =
        table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList();
    blocks.add(
        new Block.Details(
            frame.text("admin.insight-table", rows.size()),
            List.of(new Block.Table(table.title(), table.columns(), rows))));
    String path = Part.INSIGHT.path() + "/" + portal.id() + "/" + table.id() + ".csv";
    blocks.add(
        Block.Links.of(
            new Link(
                frame.text("admin.insight-csv", table.title()),
                frame.path(context, path) + "?" + PERIOD + "=" + period)));
  }

  private Block periods(Context context, Portal portal, Period chosen) {
    List<WorkField.Option> options =
        Stream.concat(Period.choices(counts.month()), Stream.of(chosen))
            .distinct()
            .map(period -> new WorkField.Option(period.toString(), words(period)))
            .toList();
    return Block.Form.query(
        frame.path(context, Part.INSIGHT.path() + "/" + portal.id()),
        frame.text("admin.filter"),
        WorkField.choice(
            PERIOD, frame.text("admin.insight-period"), "", chosen.toString(), options));
  }

  private String words(Period period) {
    if (period.isMonth()) {
      return UsageTables.MONTH.format(period.from());
    }
    // A year is no number to be grouped by thousands.
    String year = Integer.toString(period.from().getYear());
    return period.isYear()
        ? frame.text("admin.insight-year", year)
        : frame.text("admin.insight-quarter", period.quarterNumber(), year);
  }

  private void file(Context context) {
    Portal portal = portal(context);
    Period period = period(context);
    String name = context.pathParam("tabel");
    InsightTable table =
        tables(portal, period).stream()
            .filter(one -> name.equals(one.id() + ".csv"))
            .findFirst()
            .orElseThrow(frame::unknown);
    context.header(
        "Content-Disposition",
        "attachment; filename=\"%s-%s-%s.csv\"".formatted(table.id(), portal.id(), period));
    Answers.write(context, "text/csv; charset=utf-8", table.csv().getBytes(StandardCharsets.UTF_8));
  }

  private List<InsightTable> tables(Portal portal, Period period) {
    Sums sums = new Sums(counts.list(portal.id(), period.from(), period.to()));
    List<InsightTable> tables = new ArrayList<>(usage.tables(period, sums));
    tables.add(gaps.table(portal));
    tables.addAll(quality.tables(portal));
    return tables;
  }

  private Portal portal(Context context) {
    return portals.findById(context.pathParam("portaal")).orElseThrow(frame::unknown);
  }

  private Period period(Context context) {
    return Period.find(Asked.query(context, PERIOD))
        .orElseGet(() -> Period.quarter(counts.month()));
  }
}
