package wegwijs.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.RawJson;

/**
 * The answer to a question, in the words of the API. What is absent is unknown.
 *
 * @param bedoeldeU another spelling that has hits
 * @param begrepen what was understood of the question
 * @param crisis what must stand above the results
 */
record SearchAnswer(
    int totaal,
    int pagina,
    int perPagina,
    int paginas,
    List<Result> resultaten,
    List<FacetAnswer> facetten,
    @Nullable String bedoeldeU,
    List<Understood> begrepen,
    List<CrisisAnswer> crisis) {

  /** A service that fits. */
  record Result(
      UUID id,
      String naam,
      @Nullable OrganizationName organisatie,
      @Nullable String samenvatting,
      @Nullable List<String> gemeenten,
      @Nullable String telefoon,
      @Nullable String website,
      @Nullable List<String> toegang,
      @Nullable Integer afstandMeter,
      @Nullable LocalDate gecontroleerdOp,
      List<String> waarom,
      String url) {}

  /** Who offers a service. */
  record OrganizationName(UUID id, @Nullable String naam) {}

  /**
   * A facet with its values. An answer has hundreds of them, of which only {@code aantal} and
   * {@code gekozen} differ from question to question; the rest is written once.
   */
  record FacetAnswer(String id, String label, RawJson waarden) {}

  /** What is always the same of a value; the parent is that of a value on a lower level. */
  record Value(String id, String label, @Nullable String ouder) {}

  /** A part of the question. */
  record Understood(String parameter, String waarde, String label) {}

  /** A card for somebody in distress. */
  record CrisisAnswer(String id, String titel, @Nullable String telefoon, String tekst) {}
}
