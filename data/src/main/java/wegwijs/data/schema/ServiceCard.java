package wegwijs.data.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of hits shows of a service, prepared when it is indexed. Immutable.
 *
 * @param summary one sentence, at most {@value #LONGEST_SUMMARY} characters
 * @param areas names of the areas it serves
 * @param phone as the source writes it
 * @param terms assigned terms as {@code facet/term}, without what merely follows from others
 * @param address one line, when it has a visiting address
 * @param hours opening hours in words
 */
public record ServiceCard(
    UUID id,
    String name,
    @Nullable UUID organizationId,
    @Nullable String organizationName,
    @Nullable String summary,
    List<String> areas,
    @Nullable String phone,
    @Nullable String website,
    List<String> terms,
    @Nullable String address,
    @Nullable String eligibility,
    @Nullable String fees,
    @Nullable String hours,
    @Nullable LocalDate verified) {
  static final int LONGEST_SUMMARY = 220;

  /** Copies the lists; an absent list is an empty one. */
  public ServiceCard {
    areas = areas == null ? List.of() : List.copyOf(areas);
    terms = terms == null ? List.of() : List.copyOf(terms);
  }
}
