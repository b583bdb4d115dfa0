package wegwijs.server.office.account;

import java.util.Arrays;
import java.util.Optional;

/** What somebody does in the organization. Each role may also do what the ones before it may. */
public enum Role {
  /** Client supporter or volunteer: asks colleagues, learns, takes over cases. */
  SUPPORTER("ondersteuner"),
  /** Front office: answers residents. */
  STAFF("medewerker"),
  /** Keeps records and words true, publishes. */
  EDITOR("redacteur"),
  /** Owns sources, portals and accounts. */
  ADMINISTRATOR("beheerder");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The role that files and commands name so. */
  public static Optional<Role> find(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }

  /** How files and commands name it. */
  public String id() {
    return id;
  }

  /** Whether whoever has this role may do what the other one may. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
