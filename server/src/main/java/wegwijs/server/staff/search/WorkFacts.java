package wegwijs.server.staff.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Service;
import wegwijs.data.place.Area;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.National;
import wegwijs.data.place.Places;
import wegwijs.data.place.Region;
import wegwijs.data.place.UnknownArea;

/**
 * What of a service matters at work and no index tells. Immutable.
 *
 * @param waitTime as its source says it
 * @param intake the number at which people register; absent when the source names none
 */
public record WorkFacts(
    List<Contract> contracts, Optional<String> waitTime, Optional<Phone> intake, boolean isAtHome) {
  private static final Pattern AT_HOME =
      Pattern.compile(
          "\\b(huisbezoek(en)?|thuisbezoek(en)?|aan huis|bij (u|je|mensen|hen) thuis"
              + "|(komt|komen) (bij (u|je|mensen) )?thuis|bij (u|je) langs)\\b");
  private static final Pattern NO_WAIT =
      Pattern.compile(
          "\\b(geen|zonder) (wachttijd|wachtlijst)\\b|\\b0 weken\\b"
              + "|^(direct|meteen|gelijk|u kunt (direct|meteen) terecht)\\b");
  private static final Pattern INTAKE = Pattern.compile("intake|aanmeld|voordeur");

  /** Copies the contracts. */
  public WorkFacts {
    contracts = List.copyOf(contracts);
  }

  /** What a record says. */
  static WorkFacts of(Service service) {
    return new WorkFacts(
        service.contracts(),
        Optional.ofNullable(service.waitTime()).filter(text -> !text.isBlank()),
        service.phones().stream().filter(WorkFacts::isIntake).findFirst(),
        texts(service).anyMatch(text -> AT_HOME.matcher(text).find()));
  }

  private static boolean isIntake(Phone phone) {
    return Stream.of(phone.type(), phone.description())
        .anyMatch(text -> text != null && INTAKE.matcher(text.toLowerCase(Locale.ROOT)).find());
  }

  private static Stream<String> texts(Service service) {
    return Stream.of(
            texts(service.name(), service.summary(), service.description()),
            texts(service.applicationProcess(), service.eligibilityDescription()),
            service.serviceAtLocations().stream().flatMap(at -> texts(at.description())))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(@Nullable String... texts) {
    return Stream.of(texts).flatMap(Stream::ofNullable).map(text -> text.toLowerCase(Locale.ROOT));
  }

  /** Whether the source says that nobody waits. */
  boolean isWithoutWait() {
    return waitTime
        .filter(text -> NO_WAIT.matcher(text.toLowerCase(Locale.ROOT)).find())
        .isPresent();
  }

  /**
   * The contracts that hold on a day in some of these municipalities.
   *
   * @param municipalities CBS codes; none for all
   */
  public List<Contract> contracts(Set<String> municipalities, LocalDate today, Places places) {
    return contracts.stream()
        .filter(contract -> holds(contract, today))
        .filter(contract ->
            municipalities.isEmpty() || isIn(contract.municipality(), municipalities, places))
        .toList();
  }

  private static boolean holds(Contract contract, LocalDate today) {
    return (contract.validFrom() == null || !contract.validFrom().isAfter(today))
        && (contract.validTo() == null || !contract.validTo().isBefore(today));
  }

  private static boolean isIn(@Nullable String area, Set<String> municipalities, Places places) {
    if (area == null) {
      return false;
    }
    Area resolved = places.resolveArea(area);
    return switch (resolved) {
      case Municipality municipality -> municipalities.contains(municipality.code());
      case Region region -> region.municipalityCodes().stream().anyMatch(municipalities::contains);
      case National country -> true;
      case UnknownArea unknown -> false;
    };
  }
}
