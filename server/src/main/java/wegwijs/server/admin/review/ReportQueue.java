package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.model.RecordKind;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.record.RecordAddress;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.feedback.Report;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Subject;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.WorkField;

/**
 * What visitors say is wrong with records. Editors of a portal see what was told there. Safe to
 * share between threads.
 */
public final class ReportQueue implements Queue, Routes {
  private static final int SHOWN = 50;
  private static final String PATH = Part.REVIEW.path() + "/meldingen";

  private final AdminFrame frame;
  private final RecordStore store;
  private final Reports reports;
  private final OwnPortals portals;

  /** The reports about the records of this store. */
  public ReportQueue(AdminFrame frame, RecordStore store, Reports reports, Portals portals) {
    this.frame = frame;
    this.store = store;
    this.reports = reports;
    this.portals = new OwnPortals(portals);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.post(PATH + "/afhandelen", this::close, Part.REVIEW.access());
  }

  @Override
  public String key() {
    return "admin.review-reports";
  }

  @Override
  public int count(Context context) {
    return open(context).size();
  }

  private List<Report> open(Context context) {
    return portals.list(context, reports::listOpen);
  }

  @Override
  public List<Block> blocks(Context context) {
    List<Block> blocks = new ArrayList<>();
    open(context).stream().limit(SHOWN).forEach(report -> add(context, report, blocks));
    return blocks;
  }

  private void add(Context context, Report report, List<Block> blocks) {
    RecordAddress record = record(report.subject());
    String name =
        store
            .overview()
            .find(record.kind(), record.id())
            .map(line -> line.name())
            .orElseGet(() -> record.id().toString());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.text("admin.report-about"), frame.link(context, name, record.path())));
    facts.add(new Fact(frame.text("admin.report-what"), Cell.of(faults(report))));
    if (!report.remark().text().isEmpty()) {
      facts.add(new Fact(frame.text("admin.report-text"), Cell.of(report.remark().text())));
    }
    if (!report.remark().email().isEmpty()) {
      facts.add(new Fact(frame.text("admin.report-mail"), Cell.of(report.remark().email())));
    }
    facts.add(new Fact(frame.text("admin.report-when"), Cell.of(frame.moment(report.createdAt()))));
    blocks.add(new Block.Facts(facts));
    blocks.add(
        frame.button(
            context,
            "admin.report-close",
            PATH + "/afhandelen",
            WorkField.hidden("portaal", report.portal()),
            WorkField.hidden("melding", report.id().toString())));
  }

  private String faults(Report report) {
    return report.remark().faults().stream()
        .map(fault -> frame.text("admin.report-fault-" + fault.id()))
        .collect(Collectors.joining(", "));
  }

  private static RecordAddress record(Subject subject) {
    RecordKind kind =
        switch (subject.kind()) {
          case SERVICE -> RecordKind.SERVICE;
          case ORGANIZATION -> RecordKind.ORGANIZATION;
        };
    return new RecordAddress(kind, subject.id());
  }

  private void close(Context context) {
    String portal = Asked.field(context, "portaal");
    UUID id = RecordAddress.findId(Asked.field(context, "melding")).orElseThrow(frame::unknown);
    if (!OwnPortals.isOne(context, portal) || reports.find(portal, id).isEmpty()) {
      throw frame.unknown();
    }
    reports.close(portal, id);
    throw frame.done(context, "close report", id.toString(), Part.REVIEW.path(), "report-closed");
  }
}
