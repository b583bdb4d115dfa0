package wegwijs.server.staff.search;

import java.util.Locale;

/** What somebody at work asks of services, beside the facets of the site. */
enum Wish {
  /** The municipalities of the portal have a contract with it now. */
  CONTRACTED("contract-hier"),
  /** People do not wait for it. */
  NO_WAIT("zonder-wachttijd"),
  /** It comes to people's homes. */
  AT_HOME("aan-huis"),
  /** What neighbours and volunteers do stands before what professionals do. */
  INFORMAL_FIRST("informeel-eerst");

  private final String parameter;

  Wish(String parameter) {
    this.parameter = parameter;
  }

  /** How addresses name it; its value is "ja". */
  String parameter() {
    return parameter;
  }

  /** The key of its words. */
  String key() {
    return "staff.wish." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
