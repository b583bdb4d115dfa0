package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.model.Source;
import wegwijs.data.store.Correction;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunRecord;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.RunReport;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.record.RecordAddress;
import wegwijs.server.admin.record.RecordRights;
import wegwijs.server.admin.record.RecordText;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.review.HeldDecisions;
import wegwijs.server.office.review.HeldDecisions.Held;
import wegwijs.server.office.review.HeldDecisions.Verdict;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/**
 * Values that extraction held back, as they may be of a private person: an editor publishes or
 * refuses each. Safe to share between threads.
 */
final class HeldQueue implements Queue, Routes {
  private static final int SHOWN = 50;
  private static final int RUNS_BACK = 20;
  private static final String PATH = Part.REVIEW.path() + "/gegevens";

  private final AdminFrame frame;
  private final RecordStore store;
  private final RecordWork work;
  private final RecordRights rights;
  private final HeldDecisions decisions;
  private final Clock clock;

  /** A held value with the reason. */
  private record Item(Held held, Issue issue) {}

  HeldQueue(
      AdminFrame frame,
      RecordStore store,
      RecordWork work,
      RecordRights rights,
      HeldDecisions decisions,
      Clock clock) {
    this.rights = rights;
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.post(PATH + "/plaatsen", this::publish, Part.REVIEW.access());
    endpoints.post(PATH + "/weigeren", this::refuse, Part.REVIEW.access());
  }

  @Override
  public String key() {
    return "admin.review-held";
  }

  @Override
  public int count(Context context) {
    return items(context).size();
  }

  /**
   * What the last good run of each source held back and nobody has decided about, of records that
   * whoever looks may change. What no record has is for those who may change all.
   */
  private List<Item> items(Context context) {
    return store.sources().list().stream()
        .map(Source::id)
        .flatMap(this::heldOf)
        .distinct()
        .filter(item -> !decisions.isDecided(item.held()))
        .filter(item -> isOwn(context, item.held()))
        .toList();
  }

  private boolean isOwn(Context context, Held held) {
    return RecordRights.allowAll(context)
        || record(held).filter(address -> rights.allow(context, address)).isPresent();
  }

  private Stream<Item> heldOf(String source) {
    Optional<RunRecord> last =
        store.runs().list(source, 0, RUNS_BACK).stream()
            .filter(run -> run.outcome().isKept())
            .findFirst();
    return last.stream()
        .flatMap(run -> RunReport.of(run, store.runs().issues(run.id())).issues().stream())
        .filter(issue -> issue.effect() == Issue.Effect.FIELD_HELD)
        .filter(issue -> issue.field() != null && issue.value() != null)
        .map(issue ->
            new Item(
                new Held(source, issue.place(), "" + issue.field(), "" + issue.value()), issue));
  }

  @Override
  public List<Block> blocks(Context context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.held-intro")));
    items(context).stream().limit(SHOWN).forEach(item -> add(context, item, blocks));
    return blocks;
  }

  private void add(Context context, Item item, List<Block> blocks) {
    Optional<RecordAddress> record = record(item.held());
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(frame.field(item.held().field()), Cell.of(item.held().value())));
    facts.add(fact(frame.text("admin.issue-place"), Cell.of(item.held().place())));
    facts.add(fact(frame.text("admin.held-why"), Cell.of(IssueWords.why(item.issue()))));
    record.ifPresent(address ->
        facts.add(
            fact(
                frame.text("admin.held-record"),
                frame.link(context, name(address), address.path()))));
    blocks.add(new Block.Facts(facts));
    if (record.isEmpty()) {
      blocks.add(new Block.Text(frame.text("admin.held-unknown")));
    }
    List<Block> buttons = new ArrayList<>();
    record.ifPresent(
        address -> buttons.add(button(context, item.held(), "plaatsen", "admin.held-publish")));
    buttons.add(button(context, item.held(), "weigeren", "admin.held-refuse"));
    blocks.add(new Block.Beside(buttons));
  }

  private static Fact fact(String name, Cell value) {
    return new Fact(name, value);
  }

  private String name(RecordAddress address) {
    return store.overview().find(address.kind(), address.id()).orElseThrow().name();
  }

  private Block button(Context context, Held held, String what, String key) {
    return frame.button(
        context,
        key,
        PATH + "/" + what,
        WorkField.hidden("bron", held.source()),
        WorkField.hidden("plaats", held.place()),
        WorkField.hidden("veld", held.field()),
        WorkField.hidden("waarde", held.value()));
  }

  /** The record that was read at the place, a service rather than an organization. */
  private Optional<RecordAddress> record(Held held) {
    return store.overview().listAt(held.source(), held.place()).stream()
        .map(line -> new RecordAddress(line.kind(), line.id()))
        .findFirst();
  }

  private Held get(Context context) {
    Held held =
        new Held(
            Asked.field(context, "bron"),
            Asked.field(context, "plaats"),
            Asked.field(context, "veld"),
            Asked.field(context, "waarde"));
    return items(context).stream()
        .map(Item::held)
        .filter(held::equals)
        .findFirst()
        .orElseThrow(frame::unknown);
  }

  private void publish(Context context) {
    Held held = get(context);
    RecordAddress address = record(held).orElseThrow(frame::unknown);
    String text =
        held.field().equals("phones")
            ? RecordText.of(address, held.field(), store) + "\n" + held.value()
            : held.value();
    switch (work.read(address.kind(), address.id(), held.field(), text)) {
      case RecordWork.Typed.Bad(List<Issue> issues) ->
          frame.show(
              context,
              Part.REVIEW,
              frame.text("admin.review"),
              issues.stream().map(issue -> new FormFault("inhoud", IssueWords.why(issue))).toList(),
              blocks(context));
      case RecordWork.Typed.Good(Optional<String> json) -> {
        frame.writing(() ->
            store
                .corrections()
                .put(
                    new Correction(
                        address.kind(),
                        address.id(),
                        held.field(),
                        json,
                        frame.by(context),
                        clock.instant())));
        work.show(address.kind(), address.id());
        decide(context, held, Verdict.PUBLISHED, "held-published");
      }
    }
  }

  private void refuse(Context context) {
    decide(context, get(context), Verdict.REFUSED, "held-refused");
  }

  /** The log names the page, never the value. */
  private void decide(Context context, Held held, Verdict verdict, String done) {
    decisions.put(held, verdict, frame.by(context), clock.instant());
    String action =
        switch (verdict) {
          case PUBLISHED -> "publish held ";
          case REFUSED -> "refuse held ";
        };
    throw frame.done(context, action + held.field(), held.place(), Part.REVIEW.path(), done);
  }
}
