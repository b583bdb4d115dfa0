package wegwijs.server.admin.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;

/** Tells what a draft would do. Safe to share between threads. */
final class EffectBlocks {
  private static final int MOST = 100;

  private final AdminFrame frame;

  EffectBlocks(AdminFrame frame) {
    this.frame = frame;
  }

  List<Block> of(Effect effect) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(frame.text("admin.guidance-effect")));
    if (effect.isIndexBehind()) {
      blocks.add(new Block.Warning(frame.text("admin.guidance-needs-index")));
    }
    if (effect.asked() > 0) {
      questions(effect, blocks);
    }
    if (!effect.emptyLinks().isEmpty()) {
      blocks.add(
          new Block.Warning(
              frame.text("admin.guidance-empty-links", String.join("; ", effect.emptyLinks()))));
    }
    if (effect.asked() == 0 && effect.emptyLinks().isEmpty()) {
      blocks.add(new Block.Text(frame.text("admin.guidance-fits")));
    }
    return blocks;
  }

  private void questions(Effect effect, List<Block> blocks) {
    blocks.add(
        new Block.Facts(
            List.of(
                fact("admin.guidance-asked", "" + effect.asked()),
                fact("admin.guidance-before", figure(effect.before())),
                fact("admin.guidance-after", figure(effect.after())))));
    blocks.add(new Block.Text(frame.text("admin.guidance-figure")));
    if (effect.changed().isEmpty()) {
      blocks.add(new Block.Text(frame.text("admin.guidance-unchanged")));
      return;
    }
    blocks.add(
        new Block.Table(
            frame.text("admin.guidance-changed", "" + effect.changed().size()),
            List.of(
                frame.text("admin.guidance-question"),
                frame.text("admin.guidance-first-before"),
                frame.text("admin.guidance-first-after")),
            effect.changed().stream()
                .limit(MOST)
                .map(changed ->
                    List.of(
                        Cell.of(changed.question()),
                        Cell.of(names(changed.before())),
                        Cell.of(names(changed.after()))))
                .toList()));
  }

  private Fact fact(String key, String value) {
    return new Fact(frame.text(key), Cell.of(value));
  }

  private String names(List<String> names) {
    return names.isEmpty() ? frame.text("admin.guidance-none") : String.join("\n", names);
  }

  private String figure(OptionalDouble figure) {
    return figure.isPresent()
        ? String.format(Locale.of("nl"), "%.3f", figure.getAsDouble())
        : frame.text("admin.guidance-unknown");
  }
}
