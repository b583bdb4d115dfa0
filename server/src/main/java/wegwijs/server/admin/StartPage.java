package wegwijs.server.admin;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordOverview.Wanted;
import wegwijs.data.store.RecordStore;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.SignedIn;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.review.Queue;
import wegwijs.server.admin.source.RunTables;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Fact;

/** What an administrator or editor must know first. Safe to share between threads. */
final class StartPage implements Routes {
  private static final int FEW = 5;

  private final AdminFrame frame;
  private final RecordStore store;
  private final List<Queue> queues;
  private final Clock clock;

  /** A start page that counts what is in these queues. */
  StartPage(AdminFrame frame, RecordStore store, List<Queue> queues, Clock clock) {
    this.frame = frame;
    this.store = store;
    this.queues = List.copyOf(queues);
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.START.path(), this::show, Part.START.access());
  }

  private void show(Context context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts(figures(context)));
    if (Part.RUNS.isFor(SignedIn.of(context).account().grants())) {
      blocks.add(new Block.Heading(frame.text("admin.runs-latest")));
      blocks.add(new RunTables(frame).table(context, store.runs().list("", 0, FEW)));
    }
    frame.show(context, Part.START, frame.text("admin.start"), blocks);
  }

  private List<Fact> figures(Context context) {
    LocalDate yearAgo = LocalDate.now(clock.withZone(DutchTime.ZONE)).minusYears(1);
    int unchecked = store.overview().count(new Wanted("", "", Optional.of(yearAgo)));
    List<Fact> figures = new ArrayList<>();
    String records = Part.RECORDS.path();
    figures.add(fact(context, "admin.count-services", count(RecordKind.SERVICE), records));
    figures.add(
        fact(context, "admin.count-organizations", count(RecordKind.ORGANIZATION), records));
    figures.add(fact(context, "admin.count-unchecked", unchecked, records + "?lang-geleden=ja"));
    for (Queue queue : queues) {
      figures.add(fact(context, queue.key(), queue.count(context), Part.REVIEW.path()));
    }
    return figures;
  }

  private int count(RecordKind kind) {
    return store.records().count(kind);
  }

  private Fact fact(Context context, String key, int count, String path) {
    return new Fact(
        frame.text(key), frame.link(context, frame.frame().pages().words().number(count), path));
  }
}
