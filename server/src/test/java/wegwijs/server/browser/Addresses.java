package wegwijs.server.browser;

import java.util.List;

/** One address of each kind of page. */
final class Addresses {
  static final String HOME = "/weert/";
  static final String RESULTS = "/weert/zoek?q=geldzorgen&doelgroep=schulden&plaats=6001";
  static final String SERVICE =
      "/aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001";
  static final String ORGANIZATION =
      "/organisatie/stichting-proef-zoon/00000000-0000-4000-8000-0000000000a1";

  static final String EVENT = "/weert/situaties/kind-wordt-18?plaats=xyzdorp";
  static final String LIST =
      "/weert/lijst?id=00000000-0000-4000-8000-000000000001"
          + "&id=00000000-0000-4000-8000-000000000002";
  static final String PERSONA = "/situaties/greet";

  /** One that is not there; a browser itself complains of that. */
  static final String MISSING = "/bestaat-niet";

  static final List<String> ALL =
      List.of(
          HOME,
          RESULTS,
          "/zoek?q=zelfmoord",
          "/weert/zoek?q=xyzxyz&plaats=xyzdorp&doelgroep=jeugd",
          SERVICE,
          "/aanbod/script-alert-proef-script-co/00000000-0000-4000-8000-000000000002",
          ORGANIZATION,
          "/weert/situaties",
          EVENT,
          PERSONA,
          LIST,
          "/lijst",
          "/weert/zoek/boekje?zorgvraag=geld",
          "/situaties/thuis-niet-veilig",
          "/weert/toegankelijkheid",
          "/privacy",
          "/cookies",
          "/weert/webmaster",
          "/weert/meedenkers",
          "/weert/terugbellen",
          "/weert/vraag-meegeven?q=geldzorgen",
          "/weert/vraag-printen?q=geldzorgen",
          "/weert/melden/aanbod/00000000-0000-4000-8000-000000000001",
          "/weert/gevonden",
          "/weert/embed",
          "/weert/embed?thema=geld&taal=ar",
          "/contact",
          "/weert/zoek?q=geldzorgen&taal=en",
          "/weert/?taal=ar",
          "/weert/zoek?q=geldzorgen&taal=ar",
          SERVICE + "?taal=ar",
          MISSING);

  private Addresses() {}
}
