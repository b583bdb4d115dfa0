package wegwijs.server.page;

import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionAddress;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.Slug;

/**
 * The portal on which somebody is, and what they chose so far. All links are made here, so that
 * they stay within the portal and keep the choice.
 *
 * @param portal the portal
 * @param base what its links begin with, such as "/sociale-kaart/weert", "/weert" or ""
 * @param list the services that the visitor chose
 * @param origin scheme and host as the visitor wrote them, such as "https://kaart.example.nl"
 */
record Visit(Portal portal, String base, Shortlist list, String origin) {
  /** The same for whoever chose nothing: for addresses that stand for a page itself. */
  Visit bare() {
    return with(Shortlist.EMPTY);
  }

  /** The same with another choice. */
  Visit with(Shortlist other) {
    return new Visit(portal, base, other, origin);
  }

  /** The same with this service on the list, or off it when it stood there. */
  Visit toggling(UUID id) {
    return with(list.ids().contains(id) ? list.without(id) : list.with(id));
  }

  String home() {
    return list.on(base + "/");
  }

  /** A page by its path. */
  String page(String path) {
    return list.on(base + path);
  }

  String contact() {
    return list.on(base + "/contact");
  }

  String search(Question question) {
    return list.on(QuestionAddress.of(base, question));
  }

  String booklet(Question question) {
    return list.on(QuestionAddress.ofBooklet(base, question));
  }

  String shortlist() {
    return base + list.address();
  }

  String situations() {
    return list.on(base + "/situaties");
  }

  String situation(String id) {
    return list.on(base + "/situaties/" + id);
  }

  String service(UUID id, String name) {
    return list.on(base + "/aanbod/" + Slug.of(name) + "/" + id);
  }

  String organization(UUID id, String name) {
    return list.on(base + "/organisatie/" + Slug.of(name) + "/" + id);
  }
}
