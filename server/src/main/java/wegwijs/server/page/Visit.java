package wegwijs.server.page;

import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionAddress;
import wegwijs.server.page.words.Slug;

/**
 * The portal on which somebody is. All links are made here, so that they stay within it.
 *
 * @param portal the portal
 * @param base what its links begin with, such as "/weert" or ""
 */
record Visit(Portal portal, String base) {
  String home() {
    return base + "/";
  }

  String contact() {
    return base + "/contact";
  }

  String search(Question question) {
    return QuestionAddress.of(base, question);
  }

  String situations() {
    return base + "/situaties";
  }

  String situation(String id) {
    return situations() + "/" + id;
  }

  String service(UUID id, String name) {
    return base + "/aanbod/" + Slug.of(name) + "/" + id;
  }

  String organization(UUID id, String name) {
    return base + "/organisatie/" + Slug.of(name) + "/" + id;
  }
}
