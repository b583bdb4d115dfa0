package wegwijs.server.office.experience;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * What a survey among clients found of an organization in a year. Immutable.
 *
 * @param survey its name
 * @param answers how many people answered; fewer than {@value #FEWEST} could be recognised
 * @param grade from 1 to 10, when the survey gives one
 * @param summary what it found, in a few sentences; may be ""
 * @param source the page on which it was published
 */
public record Experience(
    UUID id,
    UUID organization,
    String survey,
    int year,
    int answers,
    Optional<BigDecimal> grade,
    String summary,
    URI source) {
  /** The smallest number of answers that is told. */
  public static final int FEWEST = 10;

  /** The longest name of a survey. */
  public static final int LONGEST_NAME = 120;

  /** The longest summary. */
  public static final int LONGEST_SUMMARY = 600;

  /** The first year that can be told of. */
  public static final int FIRST_YEAR = 2000;

  /** Checks that it can be shown. */
  public Experience {
    if (survey.isBlank() || survey.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a survey without a name, or with a long one");
    }
    if (year < FIRST_YEAR || answers < FEWEST || summary.length() > LONGEST_SUMMARY) {
      throw new IllegalArgumentException(
          "%d answers in %d, in %d letters".formatted(answers, year, summary.length()));
    }
    if (grade.filter(given -> !isGrade(given)).isPresent()) {
      throw new IllegalArgumentException("a grade of " + grade);
    }
    if (!isPage(source)) {
      throw new IllegalArgumentException("no page of the web: " + source);
    }
  }

  /** Whether this is a grade: from 1 to 10, with one decimal at most. */
  public static boolean isGrade(BigDecimal grade) {
    return grade.compareTo(BigDecimal.ONE) >= 0
        && grade.compareTo(BigDecimal.TEN) <= 0
        && grade.stripTrailingZeros().scale() <= 1;
  }

  /** Whether this is the address of a page of the web. */
  public static boolean isPage(URI address) {
    String scheme = address.getScheme();
    return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null;
  }
}
