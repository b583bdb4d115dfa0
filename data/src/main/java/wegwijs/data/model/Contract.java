package wegwijs.data.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality has contracted a service for a law and a product. An addition of our HSDS
 * profile.
 *
 * <p>The municipality is a CBS code of four digits or a region id, the law a term of facet {@code
 * wet}, the product an iWmo or iJw product category.
 */
public record Contract(
    @Nullable String municipality,
    String law,
    @Nullable String product,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Contract {
    Required.text(law, "contract.law");
  }
}
