package wegwijs.server;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.server.access.People;
import wegwijs.server.access.SigningIn;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/** {@code wegwijs account}: who may sign in. Each link that it prints works once, for a day. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class AccountCommand {
  @Spec private @Nullable CommandSpec spec;

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int add(
      @Parameters(paramLabel = "EMAIL", descriptionKey = "account.email") String email,
      @Option(names = "--name", required = true, descriptionKey = "account.name") String name,
      @Option(names = "--role", required = true, descriptionKey = "account.role") String role,
      @Option(
              names = "--portal",
              defaultValue = Grants.EVERYWHERE,
              descriptionKey = "account.portal")
          String portal) {
    People people = people();
    Grants grants =
        Grants.of(
            Role.find(role)
                .orElseThrow(() -> new CannotContinue(CommandTexts.text("account.noRole", role))),
            portal);
    if (!email.contains("@")) {
      throw new CannotContinue(CommandTexts.text("account.badEmail", email));
    }
    try {
      printLink(people, people.accounts().add(name, email, grants), "add account");
    } catch (Accounts.EmailTaken e) {
      throw new CannotContinue(CommandTexts.text("account.taken", email), e);
    }
    return 0;
  }

  @Command(
      name = "link",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int link(@Parameters(paramLabel = "EMAIL", descriptionKey = "account.email") String email) {
    People people = people();
    printLink(people, find(people, email), "make link");
    return 0;
  }

  @Command(
      name = "block",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int block(@Parameters(paramLabel = "EMAIL", descriptionKey = "account.email") String email) {
    People people = people();
    Account account = find(people, email);
    people.accounts().setActive(account.id(), false);
    people.log().add(AuditEntry.byCommand("block account", account.id().toString()));
    return 0;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int list() {
    people().accounts().list().forEach(account -> out().println(line(account)));
    return 0;
  }

  private static People people() {
    Settings settings = Settings.of(System.getenv());
    return People.of(Installation.openOffice(settings), Clock.systemUTC());
  }

  private static Account find(People people, String email) {
    return people
        .accounts()
        .findByEmail(email)
        .orElseThrow(() -> new CannotContinue(CommandTexts.text("account.unknown", email)));
  }

  private void printLink(People people, Account account, String action) {
    people.accounts().setActive(account.id(), true);
    String path = SigningIn.linkPath(people.links().create(account.id()));
    people.log().add(AuditEntry.byCommand(action, account.id().toString()));
    out().println(path);
    Objects.requireNonNull(spec)
        .commandLine()
        .getErr()
        .println(CommandTexts.text("account.link", account.name()));
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private static String line(Account account) {
    return String.join(
        "\t",
        account.email().orElse("-"),
        account.name(),
        account.grants().roles().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(grant -> grant.getValue().id() + ":" + grant.getKey())
            .collect(Collectors.joining(",")),
        account.isActive() ? "actief" : "geblokkeerd");
  }
}
