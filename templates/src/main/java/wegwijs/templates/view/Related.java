package wegwijs.templates.view;

import java.util.List;

/**
 * Ways on from a service.
 *
 * @param topics its care questions, which lead to searches
 * @param otherOffers what else the organization offers
 */
public record Related(List<Link> topics, List<Offer> otherOffers) {
  /** Copies the lists. */
  public Related {
    topics = List.copyOf(topics);
    otherOffers = List.copyOf(otherOffers);
  }
}
