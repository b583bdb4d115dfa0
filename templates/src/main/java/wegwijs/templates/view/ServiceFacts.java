package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom, how and for what price; empty means unknown.
 *
 * @param forWhom a line each
 * @param notForWhom a line each
 * @param access how to get it, a line each
 * @param cost a line each
 * @param payers which law pays, a plain sentence each
 */
public record ServiceFacts(
    List<String> forWhom,
    List<String> notForWhom,
    List<String> access,
    List<String> cost,
    @Nullable String waitingTime,
    List<String> payers,
    List<ContractView> contracts,
    List<String> languages) {
  /** Copies the lists. */
  public ServiceFacts {
    forWhom = List.copyOf(forWhom);
    notForWhom = List.copyOf(notForWhom);
    access = List.copyOf(access);
    cost = List.copyOf(cost);
    payers = List.copyOf(payers);
    contracts = List.copyOf(contracts);
    languages = List.copyOf(languages);
  }
}
