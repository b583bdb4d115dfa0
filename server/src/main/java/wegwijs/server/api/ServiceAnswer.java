package wegwijs.server.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a service, in the words of our own record format. What is absent is unknown.
 *
 * @param kenmerken the terms by which it is found, each with its reason
 * @param herkomst where the record comes from and what happened to it
 */
record ServiceAnswer(
    UUID id,
    String naam,
    @Nullable String andereNaam,
    @Nullable OrganizationAnswer organisatie,
    @Nullable String samenvatting,
    @Nullable String omschrijving,
    @Nullable String voorWie,
    @Nullable String nietVoorWie,
    @Nullable BigDecimal leeftijdVan,
    @Nullable BigDecimal leeftijdTot,
    @Nullable String aanmelden,
    @Nullable String kostenToelichting,
    @Nullable List<CostAnswer> kosten,
    @Nullable String openingstijden,
    @Nullable String wachttijd,
    @Nullable String letOp,
    @Nullable List<PhoneAnswer> telefoon,
    @Nullable String email,
    @Nullable String website,
    @Nullable List<String> talen,
    @Nullable List<String> gebied,
    @Nullable List<LocationAnswer> locaties,
    @Nullable List<ContractAnswer> contract,
    @Nullable List<String> trefwoorden,
    List<LabelAnswer> kenmerken,
    OriginAnswer herkomst,
    String url) {

  /** Who offers it. */
  record OrganizationAnswer(
      UUID id,
      String naam,
      @Nullable String omschrijving,
      @Nullable List<PhoneAnswer> telefoon,
      @Nullable String email,
      @Nullable String website) {}

  /** A price. */
  record CostAnswer(
      @Nullable String omschrijving, @Nullable BigDecimal bedrag, @Nullable String valuta) {}

  /** A telephone number, as the source writes it. */
  record PhoneAnswer(String nummer, @Nullable String toelichting) {}

  /** A place where it is offered. */
  record LocationAnswer(
      @Nullable String naam,
      @Nullable String adres,
      @Nullable String postcode,
      @Nullable String plaats,
      @Nullable Double breedtegraad,
      @Nullable Double lengtegraad,
      @Nullable String bereikbaarheid,
      @Nullable List<String> toegankelijkheid) {}

  /** Which municipality has contracted it. */
  record ContractAnswer(
      @Nullable String gemeente,
      String wet,
      @Nullable String product,
      @Nullable LocalDate van,
      @Nullable LocalDate tot) {}

  /**
   * A term that was assigned.
   *
   * @param door {@code bron}, {@code regel} or {@code gevolg}
   * @param omdat the words or the other term that gave it
   */
  record LabelAnswer(String facet, String waarde, String label, String door, String omdat) {}

  /** Where the record comes from. */
  record OriginAnswer(
      String bron,
      Instant eerstGezien,
      Instant laatstGezien,
      Instant laatstGewijzigd,
      @Nullable LocalDate gecontroleerdOp,
      int versie) {}
}
