package wegwijs.templates.view.work;

import java.util.List;

/**
 * A page of somebody at work, made of parts.
 *
 * @param faults why a form was not taken; empty when nothing is wrong
 */
public record BlocksPage(WorkLayout layout, List<FormFault> faults, List<Block> blocks) {
  /** Copies the lists. */
  public BlocksPage {
    faults = List.copyOf(faults);
    blocks = List.copyOf(blocks);
  }
}
