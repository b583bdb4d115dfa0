package wegwijs.server.admin.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.EntryForm;
import wegwijs.server.admin.guidance.EntryPages;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.server.admin.words.Lines;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/** A card for those in danger, as a form. */
record CrisisForm() implements EntryForm {
  static final FileName FILE = new FileName("portals", "crisis");

  /** The key under which the cards stand in the file. */
  static final String CARDS = "cards";

  static final EntryPages.Subject SUBJECT =
      new EntryPages.Subject(
          Part.PORTALS, "/beheer/crisiskaarten", "/beheer/crisiskaart-toevoegen", "admin.crisis-");

  private static final String TITLE = "titel";
  private static final String PHONE = "telefoon";
  private static final String TEXT = "tekst";
  private static final String PHRASES = "woorden";
  private static final String EXCEPTIONS = "uitzonderingen";

  @Override
  public Map<String, String> read(Map<String, Object> entry) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(TITLE, Tree.text(entry, "title"));
    texts.put(PHONE, Tree.text(entry, "phone"));
    texts.put(TEXT, Tree.text(entry, "text"));
    texts.put(PHRASES, Lines.join(Tree.texts(entry, "phrases")));
    texts.put(EXCEPTIONS, Lines.join(Tree.texts(entry, "exceptions")));
    return texts;
  }

  @Override
  public Map<String, Object> write(Map<String, String> texts) {
    Map<String, Object> card = new LinkedHashMap<>();
    Tree.put(card, "title", text(texts, TITLE));
    Tree.put(card, "phone", text(texts, PHONE));
    Tree.put(card, "text", text(texts, TEXT).replaceAll("\\s+", " "));
    Tree.put(card, "phrases", Lines.of(text(texts, PHRASES)));
    Tree.put(card, "exceptions", Lines.of(text(texts, EXCEPTIONS)));
    return card;
  }

  private static String text(Map<String, String> texts, String name) {
    return texts.getOrDefault(name, "");
  }

  @Override
  public List<WorkField> fields(AdminFrame frame, Map<String, String> texts) {
    return List.of(
        field(frame, Kind.TEXT, TITLE, texts),
        field(frame, Kind.TEXT, PHONE, texts),
        field(frame, Kind.AREA, TEXT, texts),
        field(frame, Kind.LONG_AREA, PHRASES, texts),
        field(frame, Kind.AREA, EXCEPTIONS, texts));
  }

  private static WorkField field(
      AdminFrame frame, Kind kind, String name, Map<String, String> texts) {
    return frame.input(kind, name, SUBJECT.texts() + name, text(texts, name));
  }

  @Override
  public Map<String, String> nameByKey() {
    return Map.of(
        "cards.title", TITLE,
        "cards.phone", PHONE,
        "cards.text", TEXT,
        "cards.phrases", PHRASES,
        "cards.exceptions", EXCEPTIONS);
  }

  @Override
  public List<String> columns() {
    return List.of("admin.crisis-titel", "admin.crisis-telefoon");
  }

  @Override
  public String beside(String id, Map<String, String> texts) {
    return text(texts, PHONE);
  }
}
