package wegwijs.server.access;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Sessions;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.SignInPage;

/** Signing in and out. Safe to share between threads. */
final class SignInPages implements Routes {
  static final String PATH = "/inloggen";

  private static final int ATTEMPTS = 20;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final WorkFrame frame;
  private final SignIn signIn;
  private final Sessions sessions;
  private final ClientLimits limits;
  private final Optional<String> provider;

  /**
   * Signing in.
   *
   * @param provider path at which an identity provider signs people in
   */
  SignInPages(
      WorkFrame frame,
      SignIn signIn,
      Sessions sessions,
      ClientAddress clients,
      Optional<String> provider) {
    this.frame = frame;
    this.signIn = signIn;
    this.sessions = sessions;
    this.limits = new ClientLimits(clients, ATTEMPTS, PERIOD);
    this.provider = provider;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, context -> show(context, "", List.of()), Access.PUBLIC);
    endpoints.post(PATH, this::enter, Access.PUBLIC);
    endpoints.post("/uitloggen", this::leave, Access.SUPPORTER);
  }

  private void show(Context context, String email, List<FormFault> faults) {
    context.header("Cache-Control", "no-store");
    String next = NextPage.of(context);
    Answers.html(
        context,
        frame
            .pages()
            .render(
                new SignInPage(
                    frame.open(context, frame.text("sign-in.title")),
                    faults,
                    email,
                    next,
                    provider
                        .map(path -> context.contextPath() + path + "?naar=" + encoded(next))
                        .orElse(null))));
  }

  private void enter(Context context) {
    limits.require(context);
    String email = field(context, "email");
    Optional<Account> account =
        signIn.find(email, field(context, "wachtwoord"), field(context, "code"));
    if (account.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(context, email, List.of(new FormFault("email", frame.text("sign-in.wrong"))));
      return;
    }
    welcome(context, account.get(), sessions);
    throw new SentElsewhere(NextPage.of(context));
  }

  /** Begins a session; one that ran in this browser ends. */
  static void welcome(Context context, Account account, Sessions sessions) {
    SessionCookie.find(context).ifPresent(sessions::end);
    SessionCookie.set(context, sessions.begin(account.id()));
  }

  private void leave(Context context) {
    SessionCookie.find(context).ifPresent(sessions::end);
    SessionCookie.remove(context);
    context.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    throw new SentElsewhere(WorkFrame.after(PATH, "signed-out"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }
}
