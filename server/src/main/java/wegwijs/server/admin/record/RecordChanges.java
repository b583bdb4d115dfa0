package wegwijs.server.admin.record;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.store.Correction;
import wegwijs.data.store.Corrections;
import wegwijs.data.store.MergeDecision;
import wegwijs.data.store.RecordPair;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.Verdict;
import wegwijs.data.time.DutchTime;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.templates.view.work.FormFault;

/** What an editor changes in a record. Safe to share between threads. */
final class RecordChanges implements Routes {

  private final AdminFrame frame;
  private final RecordStore store;
  private final RecordWork work;
  private final RecordRights rights;
  private final RecordPage page;
  private final Clock clock;

  RecordChanges(
      AdminFrame frame,
      RecordStore store,
      RecordWork work,
      RecordRights rights,
      RecordPage page,
      Clock clock) {
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.rights = rights;
    this.page = page;
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    String one = RecordAddress.ONE;
    endpoints.post(one + "/veld", this::correct, Part.RECORDS.access());
    endpoints.post(one + "/terug", this::undo, Part.RECORDS.access());
    endpoints.post(one + "/verberg", this::hide, Part.RECORDS.access());
    endpoints.post(one + "/toon", this::showAgain, Part.RECORDS.access());
    endpoints.post(one + "/herstel", this::restore, Part.RECORDS.access());
    endpoints.post(one + "/gecontroleerd", this::verify, Part.RECORDS.access());
    endpoints.post(one + "/samen", this::merge, Part.RECORDS.access());
    endpoints.post(one + "/splits", this::split, Part.RECORDS.access());
  }

  /** The record that is changed, under the id by which it is shown. */
  private RecordAddress address(Context context) {
    RecordAddress address = RecordAddress.of(context, frame);
    if (store.overview().find(address.kind(), address.id()).isEmpty()) {
      throw frame.unknown();
    }
    if (!rights.allow(context, address)) {
      throw Problem.of(HttpStatus.FORBIDDEN, frame.text("admin.record-of-others")).refused();
    }
    return address;
  }

  private void correct(Context context) {
    RecordAddress address = address(context);
    String field = Asked.field(context, "veld");
    if (EditableField.of(address.kind()).stream().noneMatch(known -> known.name().equals(field))) {
      throw frame.unknown();
    }
    String text = Asked.field(context, field);
    switch (work.read(address.kind(), address.id(), field, text)) {
      case RecordWork.Typed.Bad(var issues) ->
          page.showFaults(
              context,
              address,
              issues.stream().map(issue -> new FormFault(field, IssueWords.why(issue))).toList(),
              Map.of(field, text));
      case RecordWork.Typed.Good(Optional<String> json) -> {
        put(new Correction(address.kind(), address.id(), field, json, frame.by(context), now()));
        throw shown(context, address, "correct record " + field, "record-corrected");
      }
    }
  }

  private void put(Correction correction) {
    frame.writing(() -> store.corrections().put(correction));
  }

  private Instant now() {
    return clock.instant();
  }

  private SentElsewhere shown(Context context, RecordAddress address, String action, String done) {
    work.show(address.kind(), address.id());
    return frame.done(context, action, object(address), address.path(), done);
  }

  private static String object(RecordAddress address) {
    return address.kind() + " " + address.id();
  }

  private void undo(Context context) {
    RecordAddress address = address(context);
    String field = Asked.field(context, "veld");
    UUID from = Asked.id(Asked.field(context, "van"));
    frame.writing(() -> store.corrections().withdraw(address.kind(), from, field));
    throw shown(context, address, "undo correction " + field, "record-undone");
  }

  private void hide(Context context) {
    RecordAddress address = address(context);
    put(Correction.hide(address.kind(), address.id(), frame.by(context), now()));
    throw shown(context, address, "hide record", "record-hidden");
  }

  /** Whichever member of the record was hidden. */
  private void showAgain(Context context) {
    RecordAddress address = address(context);
    List<UUID> members = store.merged().listMembers(address.kind(), address.id());
    List<Corrections.Withdrawal> hidden =
        store.corrections().listOf(address.kind(), members).stream()
            .filter(Correction::isHiding)
            .map(one -> new Corrections.Withdrawal(one.kind(), one.record(), one.field()))
            .toList();
    frame.writing(() -> store.corrections().change(List.of(), hidden));
    throw shown(context, address, "show record", "record-shown");
  }

  private void restore(Context context) {
    RecordAddress address = address(context);
    put(Correction.show(address.kind(), address.id(), frame.by(context), now()));
    throw shown(context, address, "restore record", "record-restored");
  }

  private void verify(Context context) {
    RecordAddress address = address(context);
    LocalDate today = LocalDate.ofInstant(now(), DutchTime.ZONE);
    put(Correction.checked(address.kind(), address.id(), today, frame.by(context), now()));
    throw shown(context, address, "verify record", "record-verified");
  }

  private void merge(Context context) {
    RecordAddress address = address(context);
    Optional<RecordAddress> other =
        RecordAddress.findId(Asked.field(context, "ander"))
            .map(id -> new RecordAddress(address.kind(), id))
            .filter(known -> known.find(store).isPresent())
            .filter(known -> !members(address).contains(known.id()));
    if (other.isEmpty()) {
      FormFault fault = new FormFault("ander", frame.text("admin.merge-unknown"));
      page.showFaults(context, address, List.of(fault), Map.of());
      return;
    }
    decide(context, address, List.of(other.get().id()), Verdict.MERGE);
    throw compared(context, address, "merge record", "record-merged");
  }

  private List<UUID> members(RecordAddress address) {
    List<UUID> members = store.merged().listMembers(address.kind(), address.id());
    return members.isEmpty() ? List.of(address.id()) : members;
  }

  private void split(Context context) {
    RecordAddress address = address(context);
    UUID member = Asked.id(Asked.field(context, "lid"));
    List<UUID> members = members(address);
    if (!members.contains(member)) {
      throw frame.unknown();
    }
    decide(
        context,
        new RecordAddress(address.kind(), member),
        members.stream().filter(other -> !other.equals(member)).toList(),
        Verdict.NEVER);
    throw compared(context, address, "split record", "record-split");
  }

  private void decide(Context context, RecordAddress one, List<UUID> others, Verdict verdict) {
    List<MergeDecision> decisions =
        others.stream()
            .map(other -> new RecordPair(one.kind(), one.id(), other))
            .map(pair -> MergeDecision.byPerson(pair, verdict, now(), frame.by(context), "beheer"))
            .toList();
    frame.writing(() -> store.decisions().decide(decisions));
  }

  private SentElsewhere compared(
      Context context, RecordAddress address, String action, String done) {
    work.compareAll();
    return frame.done(context, action, object(address), address.path(), done);
  }
}
