package wegwijs.server.admin.portal;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.Entries;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.server.admin.words.Lines;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/** The cards for those in danger, each as a form. Safe to share between threads. */
final class CrisisPages implements Routes {
  static final String ALL = "/beheer/crisiskaarten";

  private static final String ONE = ALL + "/{kaart}";
  private static final String BEGIN = "/beheer/crisiskaart-toevoegen";
  private static final FileName FILE = new FileName("portals", "crisis");
  private static final String AWAY = "weg";
  private static final Map<String, String> FIELD_BY_KEY =
      Map.of(
          "cards.title", "titel",
          "cards.phone", "telefoon",
          "cards.text", "tekst",
          "cards.phrases", "woorden",
          "cards.exceptions", "uitzonderingen");

  private final AdminFrame frame;
  private final Entries cards;
  private final Editing editing;

  CrisisPages(AdminFrame frame, GuidanceWork work) {
    this.frame = frame;
    this.cards = new Entries(work, FILE, "cards");
    this.editing = new Editing(frame, work);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(ALL, this::list, Part.WORDS.access());
    endpoints.get(BEGIN, this::begin, Part.WORDS.access());
    endpoints.get(ONE, this::show, Part.WORDS.access());
    endpoints.post(ONE, this::send, Part.WORDS.access());
  }

  private void list(Context context) {
    List<List<Cell>> rows =
        cards.all().values().stream()
            .map(card ->
                List.of(
                    frame.link(context, Tree.text(card, "title"), path(Tree.text(card, "id"))),
                    Cell.of(Tree.text(card, "phone"))))
            .toList();
    frame.show(
        context,
        Part.PORTALS,
        frame.text("admin.portals-crisis"),
        List.of(
            new Block.Table(
                frame.text("admin.portals-crisis"),
                List.of(frame.text("admin.crisis-titel"), frame.text("admin.crisis-telefoon")),
                rows),
            new Block.Heading(frame.text("admin.crisis-new")),
            new Block.Form(
                frame.path(context, BEGIN),
                List.of(
                    WorkField.of(
                        Kind.TEXT,
                        "naam",
                        frame.text("admin.crisis-id"),
                        frame.text("admin.situation-id-hint"),
                        "")),
                frame.text("admin.situation-begin"),
                true,
                true),
            fileLink(context)));
  }

  private Block fileLink(Context context) {
    return new Block.Links(
        List.of(
            new Link(
                frame.text("admin.words-file", FILE.toString()),
                frame.path(context, FilePages.path(FILE)))));
  }

  private static String path(String card) {
    return ALL + "/" + card;
  }

  private void begin(Context context) {
    context.redirect(frame.path(context, path(id(Asked.query(context, "naam")))));
  }

  /** The id of a card is a name like that of a file. */
  private String id(String asked) {
    return FileName.find("portals", asked).map(FileName::name).orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    String id = id(context.pathParam("kaart"));
    Map<String, Object> card = cards.get(id);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("titel", Tree.text(card, "title"));
    texts.put("telefoon", Tree.text(card, "phone"));
    texts.put("tekst", Tree.text(card, "text"));
    texts.put("woorden", Lines.join(Tree.texts(card, "phrases")));
    texts.put("uitzonderingen", Lines.join(Tree.texts(card, "exceptions")));
    editing.show(context, sheet(context, id, texts));
  }

  private void send(Context context) {
    String id = id(context.pathParam("kaart"));
    Map<String, String> texts = new LinkedHashMap<>();
    FIELD_BY_KEY.values().forEach(field -> texts.put(field, Asked.field(context, field)));
    texts.put(AWAY, Asked.field(context, AWAY));
    editing.take(context, sheet(context, id, texts), cards.draft(id, card(texts)), ALL);
  }

  /** What a file says of a card; nothing when it is to be taken away. */
  private static Map<String, Object> card(Map<String, String> texts) {
    Map<String, Object> card = new LinkedHashMap<>();
    if ("ja".equals(texts.get(AWAY))) {
      return card;
    }
    Tree.put(card, "title", texts.getOrDefault("titel", ""));
    Tree.put(card, "phone", texts.getOrDefault("telefoon", ""));
    Tree.put(card, "text", texts.getOrDefault("tekst", "").replaceAll("\\s+", " "));
    Tree.put(card, "phrases", Lines.of(texts.getOrDefault("woorden", "")));
    Tree.put(card, "exceptions", Lines.of(texts.getOrDefault("uitzonderingen", "")));
    return card;
  }

  private Sheet sheet(Context context, String id, Map<String, String> texts) {
    return new Sheet(
        Part.PORTALS,
        texts.getOrDefault("titel", "").isEmpty() ? id : texts.getOrDefault("titel", ""),
        path(id),
        FILE,
        true,
        new Sheet.Form(
            List.of(
                field(Kind.TEXT, "titel", texts),
                field(Kind.TEXT, "telefoon", texts),
                field(Kind.AREA, "tekst", texts),
                field(Kind.LONG_AREA, "woorden", texts),
                field(Kind.AREA, "uitzonderingen", texts),
                field(Kind.TICK, AWAY, texts)),
            FIELD_BY_KEY),
        new Sheet.Around(
            List.of(new Block.Text(frame.text("admin.crisis-intro"))), List.of(fileLink(context))));
  }

  private WorkField field(Kind kind, String name, Map<String, String> texts) {
    String label = "admin.crisis-" + name;
    return WorkField.of(
        kind, name, frame.text(label), frame.text(label + "-hint"), texts.getOrDefault(name, ""));
  }
}
