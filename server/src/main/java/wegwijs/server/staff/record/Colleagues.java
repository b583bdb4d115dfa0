package wegwijs.server.staff.record;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.note.Note;
import wegwijs.server.office.note.Notes;
import wegwijs.server.office.note.WaitingTime;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.search.WaitingWords;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.NoteView;
import wegwijs.templates.view.staff.RecordPage;
import wegwijs.templates.view.work.FormFault;

/** What colleagues of a portal tell each other of a service. Safe to share between threads. */
final class Colleagues {
  private static final String KIND = "soort";
  private static final String TEXT = "tekst";
  private static final String WEEKS = "weken";

  private final WorkFrame frame;
  private final Notes notes;
  private final WaitingTimes waitingTimes;
  private final WaitingWords words;

  Colleagues(WorkFrame frame, Notes notes, WaitingTimes waitingTimes, WaitingWords words) {
    this.frame = frame;
    this.notes = notes;
    this.waitingTimes = waitingTimes;
    this.words = words;
  }

  RecordPage.Colleagues view(
      Context context,
      String portal,
      UUID service,
      Optional<String> written,
      String action,
      Draft draft) {
    Account reader = SignedIn.of(context).account();
    return new RecordPage.Colleagues(
        action,
        words.find(waitingTimes.find(portal, service).orElse(null), written).orElse(null),
        notes.list(portal, service).stream()
            .map(note -> view(note, reader, portal, action))
            .toList(),
        Arrays.stream(Note.Kind.values())
            .map(kind -> new Choice(KIND, kind.id(), name(kind), kind == Note.Kind.NOTE))
            .toList(),
        draft.text(),
        draft.faults());
  }

  private NoteView view(Note note, Account reader, String portal, String action) {
    boolean mayRemove =
        note.by().account().equals(reader.id()) || reader.grants().allow(Role.EDITOR, portal);
    String day = frame.pages().words().date(note.at().atZone(DutchTime.ZONE).toLocalDate());
    return new NoteView(
        name(note.kind()),
        note.text(),
        frame.text("staff.by", note.by().name(), day),
        mayRemove ? action + "/notitie/" + note.id() + "/weg" : null);
  }

  private String name(Note.Kind kind) {
    return frame.text(
        switch (kind) {
          case NOTE -> "staff.note.note";
          case TIP -> "staff.note.tip";
        });
  }

  Draft note(Context context, String portal, UUID service) {
    String text = StaffForm.of(context).text(TEXT);
    Note.Kind kind = Note.Kind.find(StaffForm.of(context).text(KIND)).orElse(Note.Kind.NOTE);
    if (text.isEmpty()) {
      return fault(text, TEXT, frame.text("staff.note.empty"));
    }
    if (text.length() > Note.LONGEST) {
      return fault(text, TEXT, frame.text("staff.too-long", Note.LONGEST));
    }
    notes.add(portal, service, kind, text, Author.of(SignedIn.of(context).account()));
    return Draft.EMPTY;
  }

  void remove(Context context, String portal, UUID note) {
    Account account = SignedIn.of(context).account();
    notes.remove(portal, note, account.id(), account.grants().allow(Role.EDITOR, portal));
  }

  Draft wait(Context context, String portal, UUID service) {
    String text = StaffForm.of(context).text(WEEKS);
    if (text.isEmpty()) {
      waitingTimes.remove(portal, service);
      return Draft.EMPTY;
    }
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > WaitingTime.MOST_WEEKS) {
      return fault("", WEEKS, frame.text("staff.record.weeks-wrong", text, WaitingTime.MOST_WEEKS));
    }
    waitingTimes.put(
        portal, service, Integer.parseInt(text), Author.of(SignedIn.of(context).account()));
    return Draft.EMPTY;
  }

  private static Draft fault(String text, String field, String reason) {
    return new Draft(text, List.of(new FormFault(field, reason)));
  }
}
