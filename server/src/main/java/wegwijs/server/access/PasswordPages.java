package wegwijs.server.access;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.Sealer;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.AccountLinks;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.AuditLog;
import wegwijs.server.office.account.Credentials;
import wegwijs.server.page.QrCodes;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.NoticePage;
import wegwijs.templates.view.work.PasswordPage;

/**
 * Choosing a password and coupling an app for codes, by a link for one use. Safe to share between
 * threads.
 */
final class PasswordPages implements Routes {
  /** Before the secret of the link. */
  static final String PATH = "/toegang";

  private static final String TOKEN = "token";
  private static final int ATTEMPTS = 20;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final WorkFrame frame;
  private final Accounts accounts;
  private final AccountLinks links;
  private final AuditLog log;
  private final TimeCodes codes;
  private final Sealer sealer;
  private final ClientLimits limits;

  PasswordPages(
      WorkFrame frame, People people, TimeCodes codes, Sealer sealer, ClientAddress clients) {
    this.frame = frame;
    this.accounts = people.accounts();
    this.links = people.links();
    this.log = people.log();
    this.codes = codes;
    this.sealer = sealer;
    this.limits = new ClientLimits(clients, ATTEMPTS, PERIOD);
  }

  @Override
  public void register(Endpoints endpoints) {
    String path = PATH + "/{" + TOKEN + "}";
    endpoints.get(path, this::show, Access.PUBLIC);
    endpoints.post(path, this::take, Access.PUBLIC);
  }

  private void show(Context context) {
    find(context)
        .ifPresentOrElse(account -> write(context, account, List.of()), () -> writeGone(context));
  }

  private void take(Context context) {
    limits.require(context);
    Optional<Account> account = find(context);
    if (account.isEmpty()) {
      writeGone(context);
      return;
    }
    String password = field(context, "wachtwoord");
    String secret = secret(context);
    OptionalLong step = codes.findStep(secret, field(context, "code").replace(" ", ""));
    List<FormFault> faults = faults(account.get(), password, step.isPresent());
    if (!faults.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      write(context, account.get(), faults);
      return;
    }
    if (!links.use(context.pathParam(TOKEN))) {
      writeGone(context);
      return;
    }
    accounts.setCredentials(account.get().id(), new Credentials(Passwords.hash(password), secret));
    log.add(AuditEntry.done(account.get(), "choose password", account.get().id().toString()));
    throw new SentElsewhere(WorkFrame.after(SignInPages.PATH, "password"));
  }

  private Optional<Account> find(Context context) {
    return links.find(context.pathParam(TOKEN)).flatMap(accounts::find).filter(Account::isActive);
  }

  private List<FormFault> faults(Account account, String password, boolean isCodeRight) {
    List<FormFault> faults = new ArrayList<>();
    String fault =
        Passwords.fault(password, List.of(account.name(), account.email().orElse(""), "wegwijs"));
    if (!fault.isEmpty()) {
      faults.add(new FormFault("wachtwoord", frame.text(fault)));
    }
    if (!isCodeRight) {
      faults.add(new FormFault("code", frame.text("password.wrong-code")));
    }
    return faults;
  }

  private void write(Context context, Account account, List<FormFault> faults) {
    String secret = secret(context);
    String email = account.email().orElse(account.name());
    String action = context.contextPath() + PATH + "/" + context.pathParam(TOKEN);
    Answers.html(
        notKept(context),
        frame
            .pages()
            .render(
                new PasswordPage(
                    frame.open(context, frame.text("password.title")),
                    faults,
                    action,
                    email,
                    secret.replaceAll("(.{4})(?=.)", "$1 "),
                    QrCodes.of(TimeCodes.address("Wegwijs", email, secret)).orElse(null))));
  }

  private void writeGone(Context context) {
    context.status(HttpStatus.GONE);
    Answers.html(
        notKept(context),
        frame
            .pages()
            .render(
                new NoticePage(
                    frame.open(context, frame.text("password.title")),
                    frame.text("password.gone"))));
  }

  /** The link itself is the secret, so its page goes into no cache and its address nowhere. */
  private static Context notKept(Context context) {
    return context.header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer");
  }

  /** Follows from the link, so that it stays the same while somebody tries again. */
  private String secret(Context context) {
    return TimeCodes.secretOf(sealer.sign("totp " + context.pathParam(TOKEN)));
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }
}
