package wegwijs.server.page;

import java.util.Set;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionAddress;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.Slug;
import wegwijs.templates.messages.Language;

/**
 * The portal on which somebody is, and what they chose so far. All links are made here, so that
 * they stay within the portal and keep the choice.
 *
 * @param portal the portal
 * @param base what its links begin with, such as "/sociale-kaart/weert", "/weert" or ""
 * @param list the services that the visitor chose
 * @param language in which they read
 * @param here path and query of the page that they asked for, without the language
 * @param site scheme and host before its paths
 */
record Visit(
    Portal portal, String base, Shortlist list, Language language, String here, Origin site) {
  /** The parameter that names the language. */
  static final String LANGUAGE = "taal";

  /** The parameter that holds the list. */
  static final String LIST = "lijst";

  /** Where the feed of what is new stands in a portal. */
  static final String NEWS = "/nieuw.atom";

  /** The parameters that go along to every page. */
  static final Set<String> CARRIED = Set.of(LANGUAGE, LIST);

  /** Scheme and host, such as "https://kaart.example.nl". */
  String origin() {
    return site.address();
  }

  /** A path with scheme and host before it, where these are surely our own. */
  String whole(String path) {
    return site.isOwn() ? site.address() + path : path;
  }

  /** The same for whoever chose nothing: for addresses that stand for a page itself. */
  Visit bare() {
    return with(Shortlist.EMPTY);
  }

  /** The same with another choice. */
  Visit with(Shortlist other) {
    return new Visit(portal, base, other, language, here, site);
  }

  /** The same in another language. */
  Visit in(Language other) {
    return new Visit(portal, base, list, other, here, site);
  }

  /** The present page in another language. */
  String hereIn(Language other) {
    return inLanguage(here, other);
  }

  /** An address with what goes along to every page: list and language. */
  private String to(String address) {
    return inLanguage(list.on(address), language);
  }

  /** The same with this service on the list, or off it when it stood there. */
  Visit toggling(UUID id) {
    return with(list.ids().contains(id) ? list.without(id) : list.with(id));
  }

  String home() {
    return to(base + "/");
  }

  /** A page by its path. */
  String page(String path) {
    return to(base + path);
  }

  String contact() {
    return to(base + "/contact");
  }

  String search(Question question) {
    return to(QuestionAddress.of(base, question));
  }

  String booklet(Question question) {
    return to(QuestionAddress.ofBooklet(base, question));
  }

  String shortlist() {
    return inLanguage(base + list.address(), language);
  }

  /** The feed of what is new. */
  String news() {
    return page(NEWS);
  }

  /** The same for a care question. */
  String news(String theme) {
    return page(NEWS + "?thema=" + theme);
  }

  String situations() {
    return to(base + "/situaties");
  }

  String situation(String id) {
    return to(base + "/situaties/" + id);
  }

  String service(UUID id, String name) {
    return to(base + "/aanbod/" + Slug.of(name) + "/" + id);
  }

  String organization(UUID id, String name) {
    return to(base + "/organisatie/" + Slug.of(name) + "/" + id);
  }

  private static String inLanguage(String address, Language language) {
    if (language == Language.DUTCH) {
      return address;
    }
    return address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=" + language.tag();
  }
}
