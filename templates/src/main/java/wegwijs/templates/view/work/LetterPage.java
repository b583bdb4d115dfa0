package wegwijs.templates.view.work;

import java.util.List;
import wegwijs.templates.view.Digest;

/**
 * A letter to a resident, in plain words, to print.
 *
 * @param from the front office, and how to reach it, a line each
 * @param question what the resident asked
 * @param services what may help
 * @param advice what the resident was told
 * @param nextStep what happens next
 */
public record LetterPage(
    WorkLayout layout,
    List<String> from,
    List<String> question,
    List<Digest> services,
    List<String> advice,
    List<String> nextStep) {
  /** Copies the lists. */
  public LetterPage {
    from = List.copyOf(from);
    question = List.copyOf(question);
    services = List.copyOf(services);
    advice = List.copyOf(advice);
    nextStep = List.copyOf(nextStep);
  }
}
