package wegwijs.templates.view;

import java.util.List;

/**
 * One thing that is known of a service, or not.
 *
 * @param label such as "Kosten"
 * @param lines in words; empty when it is not known
 * @param links where each line leads; empty when none of them leads anywhere
 */
public record Fact(String label, List<String> lines, List<String> links) {
  /** Checks the label and the links, and copies both lists. */
  public Fact {
    Required.text(label, "label");
    lines = List.copyOf(lines);
    links = List.copyOf(links);
    links.forEach(Href::checked);
    if (!links.isEmpty() && links.size() != lines.size()) {
      throw new IllegalArgumentException(links.size() + " links for " + lines.size() + " lines");
    }
  }

  /** Lines that lead nowhere. */
  public Fact(String label, List<String> lines) {
    this(label, lines, List.of());
  }
}
