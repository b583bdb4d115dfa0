package wegwijs.server.admin.keeper;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Correction;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.report.Issue;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.record.RecordAddress;
import wegwijs.server.admin.record.RecordText;
import wegwijs.server.admin.review.OwnPortals;
import wegwijs.server.admin.review.Queue;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.keeper.KeptRecords;
import wegwijs.server.keeper.Publishing;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.keeper.Change;
import wegwijs.server.office.keeper.Changes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;

/**
 * What organizations want to change, old and new beside each other. Editors of a portal see what
 * was sent there. Safe to share between threads.
 */
public final class ChangeQueue implements Queue, Routes {
  private static final int SHOWN = 50;
  private static final String PATH = Part.REVIEW.path() + "/wijzigingen";

  private final AdminFrame frame;
  private final RecordStore store;
  private final Changes changes;
  private final Publishing publishing;
  private final OwnPortals portals;

  /** The changes to the records of this store. */
  public ChangeQueue(
      AdminFrame frame,
      RecordStore store,
      Changes changes,
      Publishing publishing,
      Portals portals) {
    this.frame = frame;
    this.store = store;
    this.changes = changes;
    this.publishing = publishing;
    this.portals = new OwnPortals(portals);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.post(PATH + "/plaatsen", this::publish, Part.REVIEW.access());
    endpoints.post(PATH + "/afwijzen", this::refuse, Part.REVIEW.access());
  }

  @Override
  public String key() {
    return "admin.review-changes";
  }

  @Override
  public int count(Context context) {
    return open(context).size();
  }

  private List<Change> open(Context context) {
    return portals.list(context, changes::listOpen);
  }

  @Override
  public List<Block> blocks(Context context) {
    List<Block> blocks = new ArrayList<>();
    open(context).stream().limit(SHOWN).forEach(change -> add(context, change, blocks));
    return blocks;
  }

  private void add(Context context, Change change, List<Block> blocks) {
    RecordAddress record = record(change);
    String name = name(change);
    boolean isNew = change.wish().field().equals(Change.NEW_SERVICE);
    boolean isStop = change.wish().field().equals(Correction.HIDDEN);
    String before = isNew || isStop ? "" : RecordText.of(record, change.wish().field(), store);
    String after = isStop ? frame.text("keeper.stops") : change.wish().text();
    blocks.add(
        new Block.Table(
            frame.text("admin.change-of", name, frame.moment(change.at())),
            List.of(
                frame.text("admin.report-about"),
                frame.text("admin.field"),
                frame.text("admin.before"),
                frame.text("admin.after")),
            List.of(
                List.of(
                    frame.link(context, name, record.path()),
                    Cell.of(frame.field(change.wish().field())),
                    Cell.of(before),
                    Cell.of(after)))));
    List<Block> buttons = new ArrayList<>();
    List<Issue> issues = publishing.check(change.wish());
    if (!isNew && issues.isEmpty()) {
      buttons.add(decision(context, change, "/plaatsen", "admin.change-publish"));
    }
    buttons.add(
        decision(
            context, change, "/afwijzen", isNew ? "admin.report-close" : "admin.change-refuse"));
    issues.forEach(issue -> blocks.add(new Block.Warning(IssueWords.why(issue))));
    blocks.add(new Block.Beside(buttons));
  }

  private Block decision(Context context, Change change, String path, String key) {
    return frame.button(
        context,
        key,
        PATH + path,
        WorkField.hidden("portaal", change.portal()),
        WorkField.hidden("wijziging", change.id().toString()));
  }

  private static RecordAddress record(Change change) {
    return new RecordAddress(
        KeptRecords.kind(change.wish().subject()), change.wish().subject().id());
  }

  private String name(Change change) {
    RecordAddress record = record(change);
    return store
        .overview()
        .find(record.kind(), record.id())
        .map(line -> line.name())
        .orElseGet(() -> record.id().toString());
  }

  private Change find(Context context) {
    String portal = Asked.field(context, "portaal");
    return Optional.of(portal)
        .filter(known -> OwnPortals.isOne(context, known))
        .flatMap(known -> changes.findOpen(known, Asked.id(Asked.field(context, "wijziging"))))
        .orElseThrow(frame::unknown);
  }

  private void publish(Context context) {
    Change change = find(context);
    if (change.wish().field().equals(Change.NEW_SERVICE)
        || !publishing.check(change.wish()).isEmpty()) {
      throw frame.unknown();
    }
    String organization =
        store
            .records()
            .findOrganization(change.organization())
            .map(stored -> stored.value().name())
            .orElseThrow(frame::unknown);
    frame.writing(() -> publishing.publish(organization, List.of(change.wish())));
    throw decided(context, change, "publish change", "change-published");
  }

  private void refuse(Context context) {
    throw decided(context, find(context), "refuse change", "change-refused");
  }

  private RuntimeException decided(Context context, Change change, String action, String done) {
    changes.close(change.id());
    frame
        .log()
        .add(
            AuditEntry.done(
                SignedIn.of(context).account(),
                action + " " + change.wish().field(),
                change.wish().subject().id().toString(),
                change.portal()));
    return new SentElsewhere(WorkFrame.after(Part.REVIEW.path(), done));
  }
}
