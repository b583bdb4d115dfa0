package wegwijs.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.server.access.oidc.Attempt;
import wegwijs.server.access.oidc.Provider;
import wegwijs.server.access.oidc.ProviderRefused;
import wegwijs.server.access.oidc.ProviderSettings;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.Sealer;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Identity;
import wegwijs.templates.view.work.NoticePage;

/** Signing in at the identity provider, and coming back from it. Safe to share between threads. */
final class ProviderPages implements Routes {
  /** Where somebody sets out. */
  static final String PATH = "/inloggen/organisatie";

  private static final Logger LOG = LoggerFactory.getLogger(ProviderPages.class);
  private static final String BACK = "/inloggen/terug";
  private static final String COOKIE = "__Host-wegwijs-poging";
  private static final int ATTEMPTS = 30;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final WorkFrame frame;
  private final People people;
  private final Provider provider;
  private final Sealer sealer;
  private final Clock clock;
  private final ClientLimits limits;

  ProviderPages(
      WorkFrame frame,
      People people,
      ProviderSettings settings,
      Sealer sealer,
      ClientAddress clients,
      Clock clock) {
    this.frame = frame;
    this.people = people;
    this.provider = new Provider(settings, BACK);
    this.sealer = sealer;
    this.clock = clock;
    this.limits = new ClientLimits(clients, ATTEMPTS, PERIOD);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, this::begin, Access.PUBLIC);
    endpoints.get(BACK, this::finish, Access.PUBLIC);
  }

  private void begin(Context context) {
    limits.require(context);
    Attempt attempt = Attempt.begin(NextPage.of(context), clock.instant());
    try {
      URI address = provider.begin(attempt);
      context.cookie(cookie(attempt.sealed(sealer), (int) Attempt.LONGEST.toSeconds()));
      context
          .header("Cache-Control", "no-store")
          .redirect(address.toString(), HttpStatus.SEE_OTHER);
    } catch (ProviderRefused e) {
      refuse(context, e.toString());
    }
  }

  private void finish(Context context) {
    limits.require(context);
    Optional<Attempt> attempt =
        Optional.ofNullable(context.cookie(COOKIE))
            .flatMap(sealed -> Attempt.open(sealed, sealer, clock.instant()));
    context.cookie(cookie("", 0));
    if (attempt.isEmpty()) {
      refuse(context, "there was no attempt, or it is too old");
      return;
    }
    try {
      String query = Objects.requireNonNullElse(context.queryString(), "");
      enter(context, provider.finish(attempt.get(), query), attempt.get().next());
    } catch (ProviderRefused | IllegalArgumentException e) {
      refuse(context, e.toString());
    }
  }

  private void enter(Context context, Identity identity, String next) {
    if (identity.grants().equals(Grants.NONE)) {
      refuse(context, "no role for " + identity.subject());
      return;
    }
    Account account = people.accounts().ofIdentity(identity);
    if (!account.isActive()) {
      refuse(context, "account " + account.id() + " is blocked");
      return;
    }
    SignInPages.welcome(context, account, people.sessions());
    people.log().add(AuditEntry.done(account, "sign in", "provider"));
    throw new SentElsewhere(next);
  }

  private void refuse(Context context, String reason) {
    LOG.info("sign in at the provider refused: {}", reason);
    people.log().add(new AuditEntry("unknown", "sign in", "provider", "refused", Optional.empty()));
    context.status(HttpStatus.FORBIDDEN).header("Cache-Control", "no-store");
    String title = frame.text("sign-in.title");
    Answers.html(
        context,
        frame
            .pages()
            .render(new NoticePage(frame.open(context, title), frame.text("sign-in.refused"))));
  }

  private static Cookie cookie(String value, int seconds) {
    return new Cookie(COOKIE, value, "/", seconds, true, true, null, SameSite.LAX);
  }
}
