package wegwijs.templates.view.work;

import java.util.List;

/** A page of administration, made of parts. */
public record BlocksPage(WorkLayout layout, List<FormFault> faults, List<Block> blocks) {
  /** Copies the lists. */
  public BlocksPage {
    faults = List.copyOf(faults);
    blocks = List.copyOf(blocks);
  }
}
