package wegwijs.server.admin.people;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.account.AuditLog;
import wegwijs.server.office.account.AuditLog.Logged;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;

/** Who did what, the newest first. Safe to share between threads. */
public final class AuditPage implements Routes {
  private static final int SIZE = 100;
  private static final String BEFORE = "voor";

  private final AdminFrame frame;
  private final AuditLog log;

  /** The page of this log. */
  public AuditPage(AdminFrame frame, AuditLog log) {
    this.frame = frame;
    this.log = log;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.AUDIT.path(), this::show, Part.AUDIT.access());
  }

  private void show(Context context) {
    List<Logged> found = log.list(before(context), SIZE);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            frame.text("admin.audit"),
            List.of(
                frame.text("admin.audit-when"),
                frame.text("admin.audit-who"),
                frame.text("admin.audit-action"),
                frame.text("admin.audit-object"),
                frame.text("admin.audit-result"),
                frame.text("admin.audit-portal")),
            found.stream().map(this::row).toList()));
    if (found.size() == SIZE) {
      blocks.add(
          Block.Links.of(
              new Link(
                  frame.text("admin.next"),
                  frame.path(context, Part.AUDIT.path())
                      + "?"
                      + BEFORE
                      + "="
                      + found.getLast().id())));
    }
    frame.show(context, Part.AUDIT, frame.text("admin.audit"), blocks);
  }

  private static long before(Context context) {
    String id = context.queryParam(BEFORE);
    return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : Long.MAX_VALUE;
  }

  private List<Cell> row(Logged logged) {
    return List.of(
        Cell.of(frame.moment(logged.at())),
        Cell.of(logged.entry().who()),
        Cell.of(logged.entry().action()),
        Cell.of(logged.entry().object()),
        Cell.of(logged.entry().result()),
        Cell.of(logged.entry().portal().orElse("")));
  }
}
