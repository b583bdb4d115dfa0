package wegwijs.server.admin.base;

import wegwijs.server.http.Access;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/** The parts of administration, in the order of their links. */
public enum Part {
  START("/beheer", "admin.start", Access.EDITOR),
  RECORDS("/beheer/aanbod", "admin.records", Access.EDITOR),
  REVIEW("/beheer/nakijken", "admin.review", Access.EDITOR),
  KEEPERS("/beheer/bijhouden", "admin.keepers", Access.EDITOR),
  INSIGHT("/beheer/inzicht", "admin.insight", Access.EDITOR),
  SOURCES("/beheer/bronnen", "admin.sources", Access.ADMINISTRATOR),
  RUNS("/beheer/verwerkingen", "admin.runs", Access.ADMINISTRATOR),
  WORDS("/beheer/woorden", "admin.words", Access.ADMINISTRATOR),
  SITUATIONS("/beheer/situaties", "admin.situations", Access.ADMINISTRATOR),
  PORTALS("/beheer/portalen", "admin.portals", Access.EDITOR),
  PEOPLE("/beheer/mensen", "admin.people", Access.ADMINISTRATOR),
  AUDIT("/beheer/logboek", "admin.audit", Access.ADMINISTRATOR);

  /** Where results of surveys among clients are recorded, by organization. */
  public static final String EXPERIENCES = "/beheer/ervaringen";

  private final String path;
  private final String key;
  private final Access access;

  Part(String path, String key, Access access) {
    this.path = path;
    this.key = key;
    this.access = access;
  }

  /** Where it begins. */
  public String path() {
    return path;
  }

  /** The key of its name among the messages. */
  public String key() {
    return key;
  }

  /** Who may use it. */
  public Access access() {
    return access;
  }

  /** Whether somebody with these rights may use it; see {@code Gatekeeper}. */
  public boolean isFor(Grants grants) {
    if (this == PORTALS) {
      return grants.allowSomewhere(Role.ADMINISTRATOR);
    }
    return access == Access.ADMINISTRATOR
        ? grants.allowEverywhere(Role.ADMINISTRATOR)
        : grants.allowSomewhere(Role.EDITOR);
  }
}
