package wegwijs.data.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contract;

/**
 * A line of a contract list: who is contracted for what. Immutable.
 *
 * @param key what identifies the line in its source
 * @param place row of the list, for people
 * @param organizationId the organization that it was found to be about; absent until then
 * @param organization the name that it gives
 * @param service the name of the one service that it is about; absent for all of the organization
 * @param city where it says that the organization is
 */
public record ContractLine(
    String key,
    String place,
    @Nullable UUID organizationId,
    @Nullable String organization,
    @Nullable String kvk,
    @Nullable String agb,
    @Nullable String service,
    @Nullable String city,
    Contract contract) {
  /** The same on another row of the list. */
  ContractLine at(String row) {
    return new ContractLine(
        key, row, organizationId, organization, kvk, agb, service, city, contract);
  }

  /** The same for this organization, or for none that is known. */
  public ContractLine about(@Nullable UUID known) {
    return new ContractLine(key, place, known, organization, kvk, agb, service, city, contract);
  }
}
