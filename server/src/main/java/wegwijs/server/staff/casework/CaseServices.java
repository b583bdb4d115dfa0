package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.data.portal.Portal;
import wegwijs.data.schema.ServiceCard;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Form;
import wegwijs.templates.view.work.WorkField;

/** What may help with a case: what was chosen, and what can be added. Safe to share. */
record CaseServices(Desk desk, Offers offers) {
  /** The field that holds a service. */
  static final String SERVICE = "aanbod";

  /** Whoever seeks goes on where the results are. */
  private static final String SECTION = "aanbod";

  Block of(Context context, Portal portal, CaseFile file, String path) {
    boolean isOpen = file.head().closing().isEmpty();
    List<Block> blocks = new ArrayList<>();
    List<Digest> chosen = offers.digests(context, portal, file.text().services());
    for (Digest service : chosen) {
      blocks.add(Block.Links.of(service.name()));
      blocks.add(
          new Block.Facts(
              service.facts().stream()
                  .map(fact -> Block.Fact.of(fact.label(), fact.lines()))
                  .toList()));
    }
    if (isOpen) {
      blocks.add(
          beside(
              offers.services(file.text().services()).stream()
                  .map(service ->
                      button(
                          path + "/weghalen",
                          desk.text("case.remove", service.name()),
                          service.id()))));
      String sought = Objects.requireNonNullElse(context.queryParam("zoek"), "");
      blocks.add(
          Form.quietQuery(
              path + "#" + SECTION,
              desk.text("inbox.find"),
              new Fields(desk.frame()).line("zoek", "case.find", sought)));
      blocks.addAll(found(portal, path, sought));
    }
    return new Block.Section(SECTION, desk.text("case.services"), blocks);
  }

  /** A service by the address of its page, or the best ones for some words. */
  private List<Block> found(Portal portal, String path, String sought) {
    if (sought.isBlank()) {
      return List.of();
    }
    List<ServiceCard> cards = offers.find(portal, sought);
    return cards.isEmpty()
        ? List.of(new Block.Text(desk.text("case.nothing")))
        : List.of(
            beside(
                cards.stream()
                    .map(card ->
                        button(
                            path + "/toevoegen", desk.text("case.add", card.name()), card.id()))));
  }

  private static Block beside(Stream<Block> blocks) {
    return new Block.Beside(blocks.toList());
  }

  private static Block button(String action, String text, UUID service) {
    return Form.quiet(action, text, WorkField.hidden(SERVICE, service.toString()));
  }
}
