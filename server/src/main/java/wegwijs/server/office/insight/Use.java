package wegwijs.server.office.insight;

import java.util.Arrays;
import java.util.Optional;

/** What is counted, and what its subject is. */
public enum Use {
  /** A search; without a subject. */
  SEARCH("gezocht"),
  /** A search for which nothing fits; without a subject. */
  IN_VAIN("vergeefs"),
  /** A search on a theme: a term of the care questions. */
  THEME("thema"),
  /** A search for a target group. */
  TARGET_GROUP("doelgroep"),
  /** A search in a domain. */
  DOMAIN("domein"),
  /** A search for a municipality, by its code. */
  MUNICIPALITY("gemeente"),
  /** A search on a theme for which nothing fits. */
  UNMET_THEME("thema-vergeefs"),
  /** A word that enough people sought in vain. */
  MISSED_WORD("woord"),
  /** Somebody chose the phone number of a service, by its id. */
  CALL("bellen"),
  /** Somebody chose the mail address of a service. */
  MAIL("mailen"),
  /** Somebody went to the site of a service. */
  SITE("site");

  private final String id;

  Use(String id) {
    this.id = id;
  }

  /** How files and forms name it. */
  public String id() {
    return id;
  }

  /** The one that is named so. */
  public static Optional<Use> find(String id) {
    return Arrays.stream(values()).filter(use -> use.id.equals(id)).findFirst();
  }
}
