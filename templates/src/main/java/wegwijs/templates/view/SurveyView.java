package wegwijs.templates.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey among clients found.
 *
 * @param name of the survey
 * @param answers how many people answered
 * @param grade from 1 to 10; absent when the survey gives none
 * @param summary what it found, a paragraph each
 * @param source where it was published
 */
public record SurveyView(
    String name,
    int year,
    int answers,
    @Nullable BigDecimal grade,
    List<String> summary,
    Link source) {
  /** Copies the summary. */
  public SurveyView {
    summary = List.copyOf(summary);
  }
}
