package wegwijs.data.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The facets by which services are found, in the order in which they are shown. The id is what
 * stands in files, in addresses and in the API.
 */
public enum FacetId {
  /** For whom a service is. */
  TARGET_GROUP("doelgroep"),
  /** The field of the social domain, after article 1.1.1 of the Wmo 2015. */
  DOMAIN("domein"),
  /** What a resident asks for, on two levels. */
  CARE_QUESTION("zorgvraag"),
  /** The law under which a service is given. */
  LAW("wet"),
  /** The line of support: informal, freely accessible, or by individual decision. */
  LINE("lijn"),
  /** How somebody comes in. */
  ACCESS("toegang"),
  /** The kind of organization. */
  ORGANIZATION_KIND("soort"),
  /** The municipality served; its terms are places, which no vocabulary file holds. */
  MUNICIPALITY("gemeente"),
  /** What it costs. */
  COST("kosten"),
  /** Whether the support is independent of municipality and provider. */
  INDEPENDENT("onafhankelijk"),
  /** The law under which a municipality has contracted the provider; same terms as {@link #LAW}. */
  CONTRACT("contract");

  private final String id;

  FacetId(String id) {
    this.id = id;
  }

  /** The id in files, addresses and the API. */
  public String id() {
    return id;
  }

  /** The facet of this id, in exactly this spelling. */
  public static Optional<FacetId> find(String id) {
    return Arrays.stream(values()).filter(facet -> facet.id.equals(id)).findFirst();
  }

  /** All ids in display order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(FacetId::id).toList();
  }
}
