package wegwijs.server.office.account;

/**
 * With what a local account signs in. Immutable; never shown.
 *
 * @param passwordHash Argon2id, in PHC form
 * @param totpSecret what the app of the second factor has too, in Base32
 */
public record Credentials(String passwordHash, String totpSecret) {
  @Override
  public String toString() {
    return "Credentials[hidden]";
  }
}
