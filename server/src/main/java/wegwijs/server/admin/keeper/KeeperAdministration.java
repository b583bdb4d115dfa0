package wegwijs.server.admin.keeper;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Records;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.Gatekeeper;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Paging;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.keeper.PortalOrganizations.Line;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.keeper.KeptRecords;
import wegwijs.server.keeper.Rounds;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.Keepers;
import wegwijs.server.page.Origins;
import wegwijs.server.page.form.Mail;
import wegwijs.server.search.Search;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;

/**
 * The organizations of a portal: who keeps their own records, and whom to invite. Safe to share
 * between threads.
 */
public final class KeeperAdministration implements Routes {
  private static final String ONE = Part.KEEPERS.path() + "/{" + Gatekeeper.PORTAL + "}";

  private final AdminFrame frame;
  private final Portals portals;
  private final Keepers keepers;
  private final Rounds rounds;
  private final Records records;
  private final PortalOrganizations organizations;
  private final KeeperBlocks blocks;
  private final Origins origins;
  private final Clock clock;

  /**
   * Pages about these keepers.
   *
   * @param origins tells to what address the links in mail lead
   */
  public KeeperAdministration(
      AdminFrame frame,
      Portals portals,
      Keepers keepers,
      Rounds rounds,
      Search search,
      Records records,
      Origins origins,
      Clock clock) {
    this.frame = frame;
    this.portals = portals;
    this.keepers = keepers;
    this.rounds = rounds;
    this.records = records;
    this.organizations = new PortalOrganizations(search, records);
    this.blocks = new KeeperBlocks(frame);
    this.origins = origins;
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.KEEPERS.path(), this::choose, Part.KEEPERS.access());
    endpoints.get(ONE, context -> show(context, List.of(), Map.of()), Part.KEEPERS.access());
    endpoints.post(ONE + "/uitnodigen", this::invite, Part.KEEPERS.access());
    endpoints.post(ONE + "/uitnodigen-allen", this::inviteAll, Part.KEEPERS.access());
    endpoints.post(ONE + "/intrekken", this::withdraw, Part.KEEPERS.access());
  }

  private void choose(Context context) {
    List<Link> links =
        portals.all().stream()
            .filter(
                portal -> SignedIn.of(context).account().grants().allow(Role.EDITOR, portal.id()))
            .map(portal -> frame.linkTo(context, portal.name(), path(portal)))
            .toList();
    frame.show(
        context,
        Part.KEEPERS,
        frame.text("admin.keepers"),
        List.of(new Block.Text(frame.text("admin.keepers-intro")), new Block.Links(links)));
  }

  private static String path(Portal portal) {
    return Part.KEEPERS.path() + "/" + portal.id();
  }

  private Portal portal(Context context) {
    return portals.findById(context.pathParam(Gatekeeper.PORTAL)).orElseThrow(frame::unknown);
  }

  private void show(Context context, List<FormFault> faults, Map<UUID, String> typed) {
    Portal portal = portal(context);
    String path = frame.path(context, path(portal));
    String wanted = Asked.query(context, "q").toLowerCase(Locale.ROOT);
    List<Line> found =
        organizations.list(portal).stream()
            .filter(line -> typed.isEmpty() || typed.containsKey(line.id()))
            .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    int offset = Asked.page(context) * Paging.SIZE;
    List<Block> page = new ArrayList<>();
    page.add(new Block.Text(frame.text("admin.keepers-hint")));
    Optional<String> obstacle = obstacle(context);
    page.add(
        obstacle
            .<Block>map(key -> new Block.Warning(frame.text(key)))
            .orElseGet(() -> blocks.inviteAll(path)));
    page.add(blocks.search(path, wanted));
    page.add(new Block.Text(frame.text("admin.keepers-count", found.size())));
    found.stream()
        .skip(offset)
        .limit(Paging.SIZE)
        .flatMap(line -> KeptRecords.find(line.id(), records).stream())
        .map(kept -> shown(kept, typed, obstacle.isEmpty()))
        .forEach(shown -> page.add(blocks.organization(context, portal, shown)));
    page.addAll(
        new Paging(frame, path(portal), Map.of("q", wanted))
            .links(context, offset + Paging.SIZE < found.size()));
    frame.show(context, Part.KEEPERS, portal.name(), faults, page);
  }

  private KeeperBlocks.Shown shown(KeptRecords kept, Map<UUID, String> typed, boolean canMail) {
    return new KeeperBlocks.Shown(
        kept, keepers.findOf(kept.id()), Optional.ofNullable(typed.get(kept.id())), canMail);
  }

  private void invite(Context context) {
    Portal portal = portal(context);
    requireMail(context);
    KeptRecords kept = kept(context, portal);
    if (keepers.findOf(kept.id()).filter(known -> isOfOther(known, portal)).isPresent()) {
      throw frame.unknown();
    }
    String email = Asked.field(context, "email");
    if (!Mail.isAddress(email)) {
      FormFault fault =
          new FormFault(KeeperBlocks.fieldId(kept.id()), frame.text("admin.person-no-email"));
      show(context, List.of(fault), Map.of(kept.id(), email));
      return;
    }
    keepers.invite(kept.id(), portal.id(), new Keeper.Reached(email, origin(context)));
    rounds.run();
    throw done(context, portal, "invite organization", kept.id(), "keeper-invited");
  }

  private static boolean isOfOther(Keeper keeper, Portal portal) {
    return keeper.isActive() && !keeper.portal().equals(portal.id());
  }

  private KeptRecords kept(Context context, Portal portal) {
    UUID id = Asked.id(Asked.field(context, "organisatie"));
    return Optional.of(id)
        .filter(known -> organizations.list(portal).stream().anyMatch(l -> l.id().equals(known)))
        .flatMap(known -> KeptRecords.find(known, records))
        .orElseThrow(frame::unknown);
  }

  private void requireMail(Context context) {
    if (obstacle(context).isPresent()) {
      throw frame.unknown();
    }
  }

  /** The words for why no mail can go out from here, if so. */
  private Optional<String> obstacle(Context context) {
    if (!rounds.isOn()) {
      return Optional.of("admin.keepers-no-mail");
    }
    return origins.of(context).isOwn() ? Optional.empty() : Optional.of("admin.keepers-no-address");
  }

  /** Whoever tells an address, was never invited, and was not checked for half a year. */
  private void inviteAll(Context context) {
    Portal portal = portal(context);
    requireMail(context);
    LocalDate since =
        LocalDate.now(clock.withZone(DutchTime.ZONE)).minusDays(Rounds.HALF_A_YEAR.toDays());
    for (Line line : organizations.list(portal)) {
      if (keepers.findOf(line.id()).isEmpty()) {
        KeptRecords.find(line.id(), records)
            .filter(kept -> !kept.areVerifiedSince(since))
            .flatMap(KeptRecords::email)
            .filter(Mail::isAddress)
            .ifPresent(email -> {
              keepers.invite(line.id(), portal.id(), new Keeper.Reached(email, origin(context)));
              note(context, portal, "invite organization", line.id());
            });
      }
    }
    rounds.run();
    throw new SentElsewhere(WorkFrame.after(path(portal), "keeper-invited"));
  }

  private void withdraw(Context context) {
    Portal portal = portal(context);
    UUID id = Asked.id(Asked.field(context, "organisatie"));
    if (keepers.findOf(id).filter(known -> !isOfOther(known, portal)).isEmpty()) {
      throw frame.unknown();
    }
    keepers.withdraw(id);
    throw done(context, portal, "withdraw invitation", id, "keeper-withdrawn");
  }

  private SentElsewhere done(
      Context context, Portal portal, String action, UUID organization, String done) {
    note(context, portal, action, organization);
    return new SentElsewhere(WorkFrame.after(path(portal), done));
  }

  private void note(Context context, Portal portal, String action, UUID organization) {
    frame
        .log()
        .add(
            AuditEntry.done(
                SignedIn.of(context).account(),
                action,
                "organization " + organization,
                portal.id()));
  }

  /** Where the site is known, so that mail that goes out later leads there too. */
  private String origin(Context context) {
    return origins.of(context).address() + context.contextPath();
  }
}
