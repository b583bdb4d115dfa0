package wegwijs.server.admin.words;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.FormFault;

/**
 * One term with its everyday words. What is as in the program is not written down, so that it goes
 * along when the program changes. Safe to share between threads.
 */
final class TermPages implements Routes {
  private static final String ONE = "/beheer/woorden/{facet}/{term}";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Vocabulary vocabulary;
  private final Editing editing;

  TermPages(AdminFrame frame, GuidanceWork work, Vocabulary vocabulary) {
    this.frame = frame;
    this.work = work;
    this.vocabulary = vocabulary;
    this.editing = new Editing(frame, work);
  }

  static String path(TermRef ref) {
    return "/beheer/woorden/" + ref.facet().id() + "/" + ref.term();
  }

  /** The terms of contracts are those of laws. */
  static boolean isEdited(TermRef ref) {
    return ref.facet() != FacetId.CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(ONE, this::show, Part.WORDS.access());
    endpoints.post(ONE, this::send, Part.WORDS.access());
  }

  private TermRef ref(Context context) {
    return TermRef.parse(context.pathParam("facet") + "/" + context.pathParam("term"))
        .filter(TermPages::isEdited)
        .filter(ref -> vocabulary.findTerm(ref).isPresent())
        .orElseThrow(frame::unknown);
  }

  private static FileName file(TermRef ref) {
    return new FileName("vocabulary", ref.facet().id());
  }

  private void show(Context context) {
    TermRef ref = ref(context);
    TermForm form = vocabulary.findTerm(ref).map(TermForm::of).orElseThrow(frame::unknown);
    editing.show(context, sheet(context, ref, form));
  }

  private void send(Context context) {
    TermRef ref = ref(context);
    TermForm typed = TermForm.typed(context);
    Sheet sheet = sheet(context, ref, typed);
    List<FormFault> faults = new ArrayList<>();
    for (String key : List.of("label", "explanation")) {
      if (typed.text(key).isEmpty()) {
        faults.add(
            new FormFault(
                TermForm.NAME_BY_KEY.getOrDefault(key, ""), frame.text("admin.term-empty")));
      }
    }
    if (faults.isEmpty()) {
      editing.take(context, sheet, draft(ref, typed), path(ref));
    } else {
      editing.refuse(context, sheet, faults);
    }
  }

  /** The file of the facet, in which only what differs of this term stands. */
  private Draft draft(TermRef ref, TermForm typed) {
    FileName file = file(ref);
    Map<String, Object> tree = YamlTree.read(file.toString(), work.read(file));
    tree.put("facet", ref.facet().id());
    List<Object> terms = new ArrayList<>();
    Map<Object, Object> own = new LinkedHashMap<>();
    if (tree.get("terms") instanceof List<?> written) {
      for (Object term : written) {
        if (term instanceof Map<?, ?> map && ref.term().equals(map.get("id"))) {
          own.putAll(map);
        } else {
          terms.add(term);
        }
      }
    }
    own.keySet().removeAll(TermForm.NAME_BY_KEY.keySet());
    own.put("id", ref.term());
    own.putAll(typed.changesFrom(without(ref)));
    if (own.size() > 1) {
      terms.add(own);
    }
    tree.put("terms", terms);
    boolean isEmpty = terms.isEmpty() && tree.size() == 2;
    return new Draft(file, isEmpty ? "" : YamlTree.write(tree));
  }

  /** The term without what was written in the browser; nothing for one that only stands there. */
  private TermForm without(TermRef ref) {
    return work.vocabularyWithout().findTerm(ref).map(TermForm::of).orElse(new TermForm(Map.of()));
  }

  private Sheet sheet(Context context, TermRef ref, TermForm form) {
    List<Block> below =
        List.of(
            Block.Links.of(
                FilePages.link(context, frame, file(ref)),
                frame.linkTo(context, frame.text("admin.words-back"), Part.WORDS.path())));
    return new Sheet(
        Part.WORDS,
        vocabulary.findTerm(ref).map(Term::label).orElse(ref.term()),
        path(ref),
        file(ref),
        true,
        new Sheet.Form(form.fields(frame), TermForm.fieldByPath()),
        new Sheet.Around(above(ref), below));
  }

  /** Where each part comes from. */
  private List<Block> above(TermRef ref) {
    Optional<Term> present = vocabulary.findTerm(ref);
    TermForm now = present.map(TermForm::of).orElse(new TermForm(Map.of()));
    TermForm before = without(ref);
    Map<String, Object> changes = now.changesFrom(before);
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<String, Object> change : changes.entrySet()) {
      facts.add(
          new Fact(
              frame.text("admin.term-" + change.getKey()),
              Cell.of(difference(before.text(change.getKey()), now.text(change.getKey())))));
    }
    return facts.isEmpty()
        ? List.of(new Block.Text(frame.text("admin.term-of-program")))
        : List.of(new Block.Text(frame.text("admin.term-own")), new Block.Facts(facts));
  }

  private String difference(String before, String now) {
    List<String> earlier = Lines.of(before);
    List<String> later = Lines.of(now);
    List<String> added = later.stream().filter(line -> !earlier.contains(line)).toList();
    List<String> removed = earlier.stream().filter(line -> !later.contains(line)).toList();
    List<String> told = new ArrayList<>();
    if (!added.isEmpty()) {
      told.add(frame.text("admin.term-added", String.join(", ", added)));
    }
    if (!removed.isEmpty()) {
      told.add(frame.text("admin.term-removed", String.join(", ", removed)));
    }
    return told.isEmpty() ? frame.text("admin.term-order") : Lines.join(told);
  }
}
