package wegwijs.server.staff;

import java.util.Locale;
import wegwijs.server.office.account.Role;

/** The parts of the front office of a portal, in the order of the navigation. */
public enum Part {
  /** Where the work starts. */
  START("", Role.SUPPORTER),
  /** Search for professionals. */
  SEARCH("/zoek", Role.STAFF),
  /** What residents handed over. */
  INBOX("/vragen", Role.STAFF),
  /** What somebody works on with a resident. */
  CASES("/casussen", Role.SUPPORTER),
  /** The people who think along with residents. */
  SUPPORTERS("/meedenkers", Role.SUPPORTER),
  /** What colleagues ask each other. */
  BOARD("/prikbord", Role.SUPPORTER),
  /** What colleagues learn from. */
  KNOWLEDGE("/kennis", Role.SUPPORTER),
  /** What the front office accounts for. */
  FIGURES("/cijfers", Role.STAFF);

  private final String path;
  private final Role role;

  Part(String path, Role role) {
    this.path = path;
    this.role = role;
  }

  /** The path of the part on a portal, within this site. */
  public String path(String portal) {
    return StaffNavigation.PATH + "/" + portal + path;
  }

  /** The path of the part on any portal, for routes. */
  public String route() {
    return StaffNavigation.ON_PORTAL + path;
  }

  /** Whoever may less does not see it. */
  Role role() {
    return role;
  }

  /** The key of its name; with "-text" behind it that of what it is for. */
  public String key() {
    return "staff.part." + name().toLowerCase(Locale.ROOT);
  }
}
