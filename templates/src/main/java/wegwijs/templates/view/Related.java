package wegwijs.templates.view;

import java.util.List;

/**
 * Ways on from a service.
 *
 * @param topics its care questions, which lead to searches
 * @param similar what others offer on the same subjects, near by if possible
 * @param otherOffers what else the organization offers, the first few
 * @param hasMoreOffers whether it offers more than these
 */
public record Related(
    List<Link> topics, List<Offer> similar, List<Offer> otherOffers, boolean hasMoreOffers) {
  /** Copies the lists. */
  public Related {
    topics = List.copyOf(topics);
    similar = List.copyOf(similar);
    otherOffers = List.copyOf(otherOffers);
  }
}
