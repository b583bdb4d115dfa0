package wegwijs.server.keeper;

import wegwijs.data.portal.KeeperPolicy;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.mail.Mailer;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.KeeperLinks;

/** The mail in which organizations are asked whether their records hold. Safe to share. */
public final class Letters {
  private final WorkFrame frame;
  private final Portals portals;
  private final KeeperLinks links;
  private final Mailer mailer;

  /** Letters by this mailer. */
  public Letters(WorkFrame frame, Portals portals, KeeperLinks links, Mailer mailer) {
    this.frame = frame;
    this.portals = portals;
    this.links = links;
    this.mailer = mailer;
  }

  /** How a portal works with organizations; as usual for one that is no longer there. */
  static KeeperPolicy policy(Portals portals, String portal) {
    return portals.findById(portal).map(Portal::keepers).orElse(KeeperPolicy.USUAL);
  }

  /** Asks an organization of this name, or reminds it that it was asked. */
  void ask(Keeper keeper, String organization, boolean isReminder) {
    KeeperPolicy policy = policy(portals, keeper.portal());
    String portal =
        portals.findById(keeper.portal()).map(Portal::name).orElse(frame.text("work.product"));
    String name = organization.replaceAll("\\s+", " ").strip();
    String address =
        keeper.reached().origin() + KeeperDoor.PATH + "/" + links.token(keeper, policy.linkValid());
    String opening = isReminder ? "keeper.mail-again" : "keeper.mail-first";
    mailer.send(
        new Mailer.Message(
            keeper.reached().email(),
            frame.text("keeper.mail-subject", name),
            String.join(
                "\n\n",
                frame.text(opening, name, portal),
                frame.text("keeper.mail-open"),
                address,
                frame.text("keeper.mail-valid", policy.linkValid().toDays()),
                frame.text("keeper.mail-stop", portal))));
  }
}
