package wegwijs.templates.view;

import java.util.List;

/**
 * One thing that is known of a service, or not.
 *
 * @param label such as "Kosten"
 * @param lines in words; empty when it is not known
 */
public record Fact(String label, List<String> lines) {
  /** Checks the label and copies the lines. */
  public Fact {
    Required.text(label, "label");
    lines = List.copyOf(lines);
  }
}
