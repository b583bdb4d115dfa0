package wegwijs.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.RawJson;
import wegwijs.server.search.ScorePart;

/**
 * The answer to a question, in the words of the API. What is absent is unknown.
 *
 * @param bedoeldeU another spelling that has hits
 * @param begrepen what was understood of the question
 * @param melding in what the answer falls short of the question
 * @param openingstijdenOnbekend how many more fit of which nobody knows whether they are open
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
    @Nullable Message melding,
    @Nullable Integer openingstijdenOnbekend,
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
      String url,
      @Nullable ScorePart toelichting) {}

  /** Who offers a service. */
  record OrganizationName(UUID id, @Nullable String naam) {}

  /**
   * A facet with its values. An answer has hundreds of them, of which only {@code aantal} and
   * {@code gekozen} differ from question to question; the rest is written once.
   */
  record FacetAnswer(String id, String label, RawJson waarden) {}

  /** What is always the same of a value; the parent is that of a value on a lower level. */
  record Value(String id, String label, @Nullable String ouder) {}

  /**
   * A part of the question. What was chosen has the parameter and value that chose it; what was
   * understood of the words has an id by which it can be taken back, and the words that gave it.
   */
  record Understood(
      String soort,
      @Nullable String id,
      @Nullable String parameter,
      @Nullable String waarde,
      String label,
      @Nullable List<String> woorden) {
    static Understood chosen(String parameter, String value, String label) {
      return new Understood("keuze", null, parameter, value, label, null);
    }
  }

  /** In what the answer falls short, and where to go on. */
  record Message(String soort, String tekst, @Nullable String url, @Nullable List<Value> themas) {}

  /** A card for somebody in distress. */
  record CrisisAnswer(String id, String titel, @Nullable String telefoon, String tekst) {}
}
