package wegwijs.server.admin.guidance;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.written.Draft;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/**
 * Shows sheets, and keeps what was written on them: in two steps where the writer looks first at
 * what it would do. Whatever goes wrong, what was typed stays on the page and what holds stays as
 * it is. Safe to share between threads.
 */
public final class Editing {
  private static final String MARK = "versie";
  private static final String STEP = "stap";
  private static final String LOOK = "bekijk";
  private static final String KEEP = "bewaar";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final EffectBlocks effects;

  /** Keeps by this work. */
  public Editing(AdminFrame frame, GuidanceWork work) {
    this.frame = frame;
    this.work = work;
    this.effects = new EffectBlocks(frame);
  }

  /** Shows a sheet as it is now. */
  public void show(Context context, Sheet sheet) {
    show(context, sheet, work.mark(sheet.file()), List.of());
  }

  /** Shows a sheet as it was typed, with what is wrong in it. */
  public void refuse(Context context, Sheet typed, List<FormFault> faults) {
    show(context, typed, Asked.field(context, MARK), faults);
  }

  private void show(Context context, Sheet sheet, String mark, List<FormFault> faults) {
    List<Block> blocks = new ArrayList<>(sheet.around().above());
    blocks.add(form(context, sheet, mark, sheet.isTried() ? LOOK : KEEP));
    blocks.addAll(sheet.around().below());
    frame.show(context, sheet.part(), sheet.title(), faults, blocks);
  }

  private Block form(Context context, Sheet sheet, String mark, String step) {
    boolean isKept = step.equals(KEEP);
    List<WorkField> fields = new ArrayList<>();
    boolean isRepeated = isKept && sheet.isTried();
    for (WorkField field : sheet.form().fields()) {
      if (isRepeated && List.of(Kind.GROUP, Kind.MORE).contains(field.kind())) {
        continue;
      }
      fields.add(isRepeated ? WorkField.hidden(field.caption().name(), field.value()) : field);
    }
    fields.add(WorkField.hidden(MARK, mark));
    fields.add(WorkField.hidden(STEP, step));
    return Block.Form.of(
        frame.path(context, sheet.path()),
        frame.text(isKept ? "admin.save" : "admin.guidance-look"),
        fields);
  }

  /**
   * Takes a draft: shows what it would do, or keeps it.
   *
   * @param typed the sheet as it was filled in
   * @param after where to go when it is kept
   */
  public void take(Context context, Sheet typed, Draft draft, String after) {
    if (typed.isTried() && !Asked.field(context, STEP).equals(KEEP)) {
      look(context, typed, draft);
    } else {
      keep(context, typed, draft, after);
    }
  }

  private void look(Context context, Sheet typed, Draft draft) {
    switch (work.attempt(draft)) {
      case Tried.Wrong(Mistake mistake) -> refuse(context, typed, faults(typed, draft, mistake));
      case Tried.Fits(Effect effect) -> {
        String mark = Asked.field(context, MARK);
        List<Block> blocks = new ArrayList<>(effects.of(effect));
        blocks.add(form(context, typed, mark, KEEP));
        blocks.add(new Block.Heading(frame.text("admin.guidance-go-on")));
        blocks.add(form(context, typed, mark, LOOK));
        frame.show(context, typed.part(), typed.title(), blocks);
      }
    }
  }

  private void keep(Context context, Sheet typed, Draft draft, String after) {
    switch (work.save(draft, Asked.field(context, MARK), frame.by(context))) {
      case Saved.Wrong(Mistake mistake) -> refuse(context, typed, faults(typed, draft, mistake));
      case Saved.Overtaken(var version) -> {
        String told =
            version.by().isEmpty()
                ? frame.text("admin.guidance-overtaken-by-hand")
                : frame.text("admin.guidance-overtaken", version.by(), frame.moment(version.at()));
        FormFault fault = new FormFault(typed.form().fields().getFirst().caption().id(), told);
        show(context, withPresent(typed), work.mark(typed.file()), List.of(fault));
      }
      case Saved.Done(boolean isIndexBehind) ->
          throw frame.done(
              context,
              draft.text().isEmpty() ? "remove file" : "write file",
              draft.file().toString(),
              after,
              isIndexBehind ? "guidance-index" : "guidance-saved");
    }
  }

  /** Beside what was typed, what the other one wrote. */
  private Sheet withPresent(Sheet typed) {
    List<Block> above = new ArrayList<>(typed.around().above());
    above.add(
        new Block.Details(
            frame.text("admin.guidance-present"),
            List.of(
                new Block.Facts(
                    List.of(
                        new Block.Fact(
                            typed.file().toString(), Block.Cell.of(work.read(typed.file()))))))));
    return new Sheet(
        typed.part(),
        typed.title(),
        typed.path(),
        typed.file(),
        typed.isTried(),
        typed.form(),
        new Sheet.Around(above, typed.around().below()));
  }

  private List<FormFault> faults(Sheet typed, Draft draft, Mistake mistake) {
    boolean isWhole = mistake.line() == 0;
    String text =
        isWhole
            ? mistake.text()
            : frame.text(
                "admin.guidance-line", mistake.file(), "" + mistake.line(), mistake.text());
    return List.of(new FormFault(typed.fieldOf(draft, mistake), text));
  }
}
