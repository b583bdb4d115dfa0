package wegwijs.server.staff.record;

import java.util.List;
import wegwijs.templates.view.work.FormFault;

/** What was typed in a form and why it was not taken; without faults it was. Immutable. */
record Draft(String text, List<FormFault> faults) {
  static final Draft EMPTY = new Draft("", List.of());

  Draft {
    faults = List.copyOf(faults);
  }
}
