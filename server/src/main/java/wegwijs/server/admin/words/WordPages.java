package wegwijs.server.admin.words;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Synonyms;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Mistake;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField.Kind;

/** Finding what the program knows of a word. Safe to share between threads. */
final class WordPages implements Routes {
  private static final int MOST = 50;
  private static final String AGAIN = "/beheer/opnieuw-lezen";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Vocabulary vocabulary;
  private final Synonyms synonyms;

  WordPages(AdminFrame frame, GuidanceWork work, Vocabulary vocabulary, Synonyms synonyms) {
    this.frame = frame;
    this.work = work;
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.WORDS.path(), context -> show(context, List.of()), Part.WORDS.access());
    endpoints.post(AGAIN, this::readAgain, Part.WORDS.access());
  }

  private void show(Context context, List<FormFault> faults) {
    String asked = Asked.query(context, "q");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.words-intro")));
    blocks.add(
        Block.Form.query(
            frame.path(context, Part.WORDS.path()),
            frame.text("admin.words-search"),
            frame.input(Kind.TEXT, "q", "admin.words-find", asked)));
    String folded = Folding.fold(asked);
    if (!folded.isEmpty()) {
      found(context, folded, blocks);
    }
    rest(context, blocks);
    frame.show(context, Part.WORDS, frame.text("admin.words"), faults, blocks);
  }

  private void found(Context context, String folded, List<Block> blocks) {
    List<List<Cell>> terms =
        vocabulary.facets().stream()
            .flatMap(facet -> facet.allTerms().flatMap(term -> row(context, facet, term, folded)))
            .limit(MOST)
            .toList();
    List<List<Cell>> same = synonymRows(folded);
    if (terms.isEmpty() && same.isEmpty()) {
      blocks.add(new Block.Text(frame.text("admin.words-nothing")));
    }
    if (!terms.isEmpty()) {
      blocks.add(
          new Block.Table(
              frame.text("admin.words-terms"),
              List.of(
                  frame.text("admin.words-term"),
                  frame.text("admin.words-facet"),
                  frame.text("admin.words-found")),
              terms));
    }
    if (!same.isEmpty()) {
      blocks.add(
          new Block.Table(
              frame.text("admin.words-synonyms"),
              List.of(frame.text("admin.words-kind"), frame.text("admin.words-words")),
              same));
    }
  }

  private Stream<List<Cell>> row(Context context, Facet facet, Term term, String folded) {
    TermRef ref = facet.ref(term);
    List<String> fitting =
        Stream.of(
                Stream.of(term.label(), term.id()),
                term.words().stream(),
                term.speech().hints().stream())
            .flatMap(words -> words)
            .filter(words -> Folding.fold(words).contains(folded))
            .toList();
    return fitting.isEmpty() || !TermPages.isEdited(ref)
        ? Stream.empty()
        : Stream.of(
            List.of(
                frame.link(context, term.label(), TermPages.path(ref)),
                Cell.of(facet.label()),
                Cell.of(String.join(", ", fitting))));
  }

  private List<List<Cell>> synonymRows(String folded) {
    Stream<List<Cell>> same =
        synonyms.same().stream()
            .map(group -> String.join(", ", group))
            .filter(words -> Folding.fold(words).contains(folded))
            .map(words -> row("admin.synonyms-same", words));
    return Stream.of(
            same,
            entries("admin.synonyms-wider", synonyms.wider(), folded),
            entries("admin.synonyms-languages", synonyms.languages(), folded))
        .flatMap(rows -> rows)
        .limit(MOST)
        .toList();
  }

  private Stream<List<Cell>> entries(String key, Map<String, List<String>> entries, String folded) {
    return entries.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .filter(words -> Folding.fold(words).contains(folded))
        .sorted()
        .map(words -> row(key, words));
  }

  private List<Cell> row(String key, String words) {
    return List.of(Cell.of(frame.text(key)), Cell.of(words));
  }

  private void rest(Context context, List<Block> blocks) {
    List<Link> links = new ArrayList<>();
    links.add(frame.linkTo(context, frame.text("admin.synonyms"), SynonymPages.PATH));
    FileName site = new FileName("words", "site");
    links.add(frame.linkTo(context, frame.text("admin.words-site"), FilePages.path(site)));
    for (Facet facet : vocabulary.facets()) {
      FileName file = new FileName("vocabulary", facet.id().id());
      links.add(FilePages.link(context, frame, file));
    }
    blocks.add(new Block.Heading(frame.text("admin.words-more")));
    blocks.add(new Block.Links(links));
    blocks.add(new Block.Text(frame.text("admin.words-again-hint")));
    blocks.add(
        new Block.Beside(
            List.of(
                frame.button(context, "admin.words-again", AGAIN),
                frame.button(context, "admin.words-index", "/beheer/indexeren"))));
  }

  private void readAgain(Context context) {
    Mistake mistake = work.readAgain().orElse(null);
    if (mistake == null) {
      throw frame.done(context, "read files", "", Part.WORDS.path(), "guidance-read");
    }
    String told =
        frame.text("admin.guidance-line", mistake.file(), "" + mistake.line(), mistake.text());
    show(context, List.of(new FormFault("q", told)));
  }
}
