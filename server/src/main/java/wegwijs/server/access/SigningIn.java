package wegwijs.server.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.server.access.oidc.ProviderSettings;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Gate;
import wegwijs.server.http.Routes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.Sealer;

/** The front door of this package: the gate, and the pages by which people come through it. */
public final class SigningIn implements Routes {
  private final Gatekeeper gate;
  private final List<Routes> pages;

  /**
   * Signing in to this store.
   *
   * @param provider the identity provider, beside which local accounts go on
   */
  public SigningIn(
      OfficeStore store,
      People people,
      WorkFrame frame,
      ClientAddress clients,
      Optional<ProviderSettings> provider,
      Clock clock) {
    TimeCodes codes = new TimeCodes(clock);
    SignIn signIn = new SignIn(people.accounts(), people.log(), codes);
    gate = new Gatekeeper(people.sessions(), new FormTokens(store.sealer()));
    Sealer sealer = store.sealer();
    Optional<String> path = provider.map(_ -> ProviderPages.PATH);
    pages =
        new ArrayList<>(
            List.of(
                new SignInPages(frame, signIn, people.sessions(), clients, path),
                new PasswordPages(frame, people, codes, sealer, clients),
                new StartPages()));
    provider.ifPresent(
        settings -> pages.add(new ProviderPages(frame, people, settings, sealer, clients, clock)));
  }

  /** The path at which somebody chooses a password by the secret of their link. */
  public static String linkPath(String token) {
    return PasswordPages.PATH + "/" + token;
  }

  /** Lets people in where not everybody may. */
  public Gate gate() {
    return gate;
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
