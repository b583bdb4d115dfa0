package wegwijs.server.admin.people;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.People;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.SigningIn;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * Accounts: add somebody, change what they may do, give them a new link, shut them out. Nobody
 * changes their own rights, so that the last administrator stays one. Safe to share between
 * threads.
 */
public final class PeopleAdministration implements Routes {
  private static final String ONE = Part.PEOPLE.path() + "/{id}";
  private static final int LONGEST = 120;

  private final AdminFrame frame;
  private final People people;
  private final Portals portals;

  /** The accounts of an installation with these portals. */
  public PeopleAdministration(AdminFrame frame, People people, Portals portals) {
    this.frame = frame;
    this.people = people;
    this.portals = portals;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.PEOPLE.path(), context -> list(context, List.of()), Part.PEOPLE.access());
    endpoints.post(Part.PEOPLE.path(), this::add, Part.PEOPLE.access());
    endpoints.get(ONE, context -> show(context, account(context), List.of()), Part.PEOPLE.access());
    endpoints.post(ONE + "/rechten", this::grant, Part.PEOPLE.access());
    endpoints.post(ONE + "/link", this::link, Part.PEOPLE.access());
    endpoints.post(ONE + "/blokkeren", this::block, Part.PEOPLE.access());
  }

  private void list(Context context, List<FormFault> faults) {
    List<List<Cell>> rows =
        people.accounts().list().stream()
            .map(account ->
                List.of(
                    frame.link(context, account.name(), path(account)),
                    Cell.of(account.email().orElse("")),
                    Cell.of(rights(account)),
                    Cell.of(frame.text(account.isActive() ? "admin.yes" : "admin.no"))))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            frame.text("admin.people"),
            List.of(
                frame.text("admin.person-name"),
                frame.text("admin.person-email"),
                frame.text("admin.person-rights"),
                frame.text("admin.person-active")),
            rows));
    blocks.add(new Block.Heading(frame.text("admin.person-add")));
    List<WorkField> fields = new ArrayList<>();
    fields.add(field(context, "naam", "admin.person-name"));
    fields.add(field(context, "email", "admin.person-email"));
    fields.addAll(grantFields());
    blocks.add(form(context, Part.PEOPLE.path(), fields, "admin.person-add"));
    frame.show(context, Part.PEOPLE, frame.text("admin.people"), faults, blocks);
  }

  private WorkField field(Context context, String name, String key) {
    return frame.input(WorkField.Kind.TEXT, name, key, Asked.field(context, name));
  }

  private List<WorkField> grantFields() {
    List<Option> roles =
        Arrays.stream(Role.values()).map(role -> new Option(role.id(), role.id())).toList();
    List<Option> where = new ArrayList<>();
    where.add(new Option(Grants.EVERYWHERE, frame.text("admin.person-everywhere")));
    portals.all().forEach(portal -> where.add(new Option(portal.id(), portal.name())));
    return List.of(
        WorkField.choice("rol", frame.text("admin.person-role"), "", Role.STAFF.id(), roles),
        WorkField.choice(
            "portaal", frame.text("admin.person-portal"), "", Grants.EVERYWHERE, where));
  }

  private Block form(Context context, String path, List<WorkField> fields, String key) {
    return Block.Form.of(frame.path(context, path), frame.text(key), fields);
  }

  private void add(Context context) {
    String name = Asked.field(context, "naam").strip();
    String email = Asked.field(context, "email").strip();
    List<FormFault> faults = new ArrayList<>();
    if (name.isEmpty() || name.length() > LONGEST) {
      faults.add(new FormFault("naam", frame.text("admin.person-no-name")));
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || email.length() > LONGEST) {
      faults.add(new FormFault("email", frame.text("admin.person-no-email")));
    } else if (people.accounts().findByEmail(email).isPresent()) {
      faults.add(new FormFault("email", frame.text("admin.person-taken")));
    }
    if (!faults.isEmpty()) {
      list(context, faults);
      return;
    }
    try {
      showLink(context, people.accounts().add(name, email, asked(context)), "add account");
    } catch (Accounts.EmailTaken e) {
      list(context, List.of(new FormFault("email", frame.text("admin.person-taken"))));
    }
  }

  /** The rights in the form; a role or portal that does not exist ends the request. */
  private Grants asked(Context context) {
    Role role = Role.find(Asked.field(context, "rol")).orElseThrow(frame::unknown);
    String portal = Asked.field(context, "portaal");
    if (!portal.equals(Grants.EVERYWHERE) && portals.findById(portal).isEmpty()) {
      throw frame.unknown();
    }
    return Grants.of(role, portal);
  }

  private void show(Context context, Account account, List<Block> before) {
    List<Block> blocks = new ArrayList<>(before);
    blocks.add(
        new Block.Facts(
            List.of(
                new Block.Fact(
                    frame.text("admin.person-email"), Cell.of(account.email().orElse(""))),
                new Block.Fact(frame.text("admin.person-rights"), Cell.of(rights(account))))));
    if (isOwn(context, account)) {
      blocks.add(new Block.Text(frame.text("admin.person-own")));
    } else {
      addForms(context, account, blocks);
    }
    frame.show(context, Part.PEOPLE, account.name(), blocks);
  }

  private void addForms(Context context, Account account, List<Block> blocks) {
    String path = path(account);
    if (account.isLocal()) {
      blocks.add(form(context, path + "/rechten", grantFields(), "admin.person-grant"));
      blocks.add(frame.button(context, "admin.person-link", path + "/link"));
    } else {
      blocks.add(new Block.Text(frame.text("admin.person-provider")));
    }
    blocks.add(
        frame.button(
            context,
            account.isActive() ? "admin.person-block" : "admin.person-unblock",
            path + "/blokkeren"));
  }

  private void grant(Context context) {
    Account account = other(context);
    people.accounts().grant(account.id(), asked(context));
    throw frame.done(context, "grant", account.id().toString(), path(account), "person-saved");
  }

  private void link(Context context) {
    showLink(context, other(context), "make link");
  }

  private void block(Context context) {
    Account account = other(context);
    people.accounts().setActive(account.id(), !account.isActive());
    String action = account.isActive() ? "block account" : "unblock account";
    throw frame.done(context, action, account.id().toString(), path(account), "person-saved");
  }

  /** The link is a secret, so it stands on this one answer and nowhere else. */
  private void showLink(Context context, Account account, String action) {
    String path = SigningIn.linkPath(people.links().create(account.id()));
    frame.note(context, action, account.id().toString());
    show(
        context,
        account,
        List.of(
            new Block.Warning(frame.text("admin.person-give-link", account.name())),
            new Block.Text(frame.path(context, path))));
  }

  private Account account(Context context) {
    UUID id = Asked.id(context, "id");
    return people.accounts().find(id).orElseThrow(frame::unknown);
  }

  private Account other(Context context) {
    Account account = account(context);
    if (isOwn(context, account)) {
      throw frame.unknown();
    }
    return account;
  }

  private static boolean isOwn(Context context, Account account) {
    return SignedIn.of(context).account().id().equals(account.id());
  }

  private static String path(Account account) {
    return Part.PEOPLE.path() + "/" + account.id();
  }

  private String rights(Account account) {
    return account.grants().roles().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(grant -> grant.getValue().id() + " (" + place(grant.getKey()) + ")")
        .collect(Collectors.joining(", "));
  }

  private String place(String portal) {
    return portal.equals(Grants.EVERYWHERE)
        ? frame.text("admin.person-everywhere")
        : portals.findById(portal).map(Portal::name).orElse(portal);
  }
}
