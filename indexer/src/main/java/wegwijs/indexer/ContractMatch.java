package wegwijs.indexer;

import java.util.List;
import java.util.UUID;

/** Which organization a line of a contract list is about. */
sealed interface ContractMatch {
  /** This one, without doubt. */
  record Matched(UUID organization) implements ContractMatch {}

  /** One of several; a person must say which. */
  record Several(List<String> names) implements ContractMatch {}

  /** Perhaps these, of which only the name is the same. */
  record WithoutPlace(List<String> names) implements ContractMatch {}

  /** None that is known yet. */
  record Unknown() implements ContractMatch {}
}
