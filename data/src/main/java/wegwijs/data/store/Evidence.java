package wegwijs.data.store;

import java.util.List;

/**
 * Why two records are, or are not, taken for the same. Immutable.
 *
 * @param weight the sum of the findings, in bits
 */
public record Evidence(double weight, List<Finding> findings) {
  /** No evidence: a person did not need it. */
  public static final Evidence NONE = new Evidence(0, List.of());

  /** Copies the findings. */
  public Evidence {
    findings = List.copyOf(findings);
  }
}
