package wegwijs.server.page;

import wegwijs.data.model.Service;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Offer;

/** Services in short lists. */
final class Offers {
  private Offers() {}

  static Offer offer(Visit visit, Service service) {
    Link link = new Link(service.name(), visit.service(service.id(), service.name()));
    return new Offer(link, service.summary());
  }
}
