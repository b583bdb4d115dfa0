package wegwijs.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Service;
import wegwijs.data.place.Places;
import wegwijs.data.store.ContractLine;
import wegwijs.data.store.ContractLines;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/**
 * Joins all lines of contract lists to the organizations that are known at the end of a run, so
 * that a line that waits is joined when its organization appears. Expired contracts stay; their
 * dates tell. Used once.
 */
final class ContractMatching {
  private final ContractLines lines;
  private final ContractMatcher matcher;
  private final Map<UUID, List<Service>> services = new HashMap<>();
  private final Map<UUID, List<Contract>> contracts = new LinkedHashMap<>();

  ContractMatching(ContractLines lines, Places places) {
    this.lines = lines;
    this.matcher = new ContractMatcher(places, this::servicesOf);
  }

  /** Joins them, and tells what could not be joined of the lines of one source. */
  void apply(String told, Issues issues) {
    if (lines.areNone()) {
      return;
    }
    lines.forEachOrganization(matcher::add);
    List<ContractLines.Line> all = new ArrayList<>();
    lines.forEach(all::add);
    for (ContractLines.Line line : all) {
      Optional<Issue> issue = join(line);
      if (line.source().equals(told)) {
        issue.ifPresent(issues::add);
      }
    }
    lines.write(contracts);
  }

  private Optional<Issue> join(ContractLines.Line line) {
    return switch (matcher.match(line.value())) {
      case ContractMatch.Matched(UUID organization) -> {
        lines.match(line, Optional.of(organization));
        yield attach(organization, line.value());
      }
      case ContractMatch.Several(List<String> names) ->
          waiting(line, names, Reason.CONTRACT_OF_SEVERAL);
      case ContractMatch.WithoutPlace(List<String> names) ->
          waiting(line, names, Reason.CONTRACT_WITHOUT_PLACE);
      case ContractMatch.Unknown() -> waiting(line, List.of(), Reason.CONTRACT_UNMATCHED);
    };
  }

  private Optional<Issue> waiting(ContractLines.Line line, List<String> names, Reason reason) {
    lines.match(line, Optional.empty());
    String value =
        names.isEmpty() ? String.valueOf(line.value().organization()) : String.join(", ", names);
    return Optional.of(Issue.lineWaits(line.value().place(), value, reason));
  }

  private Optional<Issue> attach(UUID organization, ContractLine line) {
    List<Service> meant =
        servicesOf(organization).stream()
            .filter(service ->
                line.service() == null
                    || Folding.fold(service.name()).equals(Folding.fold(line.service())))
            .toList();
    for (Service service : meant) {
      contracts.computeIfAbsent(service.id(), any -> new ArrayList<>()).add(line.contract());
    }
    return line.service() == null || !meant.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Issue.lineWaits(line.place(), line.service(), Reason.CONTRACT_SERVICE_UNKNOWN));
  }

  private List<Service> servicesOf(UUID organization) {
    return services.computeIfAbsent(organization, lines::listServicesOf);
  }
}
