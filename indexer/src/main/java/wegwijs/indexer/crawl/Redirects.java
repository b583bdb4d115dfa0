package wegwijs.indexer.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.FetchRequest;
import wegwijs.indexer.crawl.fetch.Validators;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/** Follows redirects one by one; each hop is checked before it is made. */
final class Redirects {
  /** The most hops that are followed. */
  static final int MOST = 10;

  private final PoliteFetcher fetcher;

  Redirects(PoliteFetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Judges where redirects lead. */
  interface Hops {
    /** Follows them wherever they lead. */
    Hops ANY = target -> Optional.empty();

    /** The answer to stop with; empty to go on. */
    Optional<Answer> stop(WebUrl target);

    /** Of the body of that address that we have. */
    default Validators validators(WebUrl target) {
      return Validators.NONE;
    }
  }

  /**
   * Fetches an address and what it leads on to. Never answers with a redirect: one that is not
   * followed is refused, with the whole trail.
   */
  Answer fetch(FetchRequest first, Hops hops) {
    List<WebUrl> trail = new ArrayList<>(List.of(first.url()));
    FetchRequest request = first;
    while (true) {
      Answer answer = fetcher.fetch(request);
      if (!(answer instanceof Answer.Redirected redirected)) {
        return answer;
      }
      Optional<WebUrl> target = request.url().resolve(redirected.location());
      if (target.isEmpty()) {
        String location = WebUrl.mask(redirected.location());
        return refused(trail, location, Reason.REDIRECT_FORBIDDEN);
      }
      if (trail.contains(target.get()) || trail.size() > MOST) {
        return refused(trail, target.get().toString(), Reason.REDIRECT_LOOP);
      }
      Optional<Answer> stop = hops.stop(target.get());
      if (stop.isPresent()) {
        return withTrail(stop.get(), trail);
      }
      trail.add(target.get());
      request = request.withUrl(target.get(), hops.validators(target.get()));
    }
  }

  private static Answer withTrail(Answer stop, List<WebUrl> trail) {
    return stop instanceof Answer.Refused refused
        ? refused(trail, refused.url().toString(), refused.reason())
        : stop;
  }

  private static Answer refused(List<WebUrl> trail, String last, Reason reason) {
    String hops = trail.stream().map(hop -> hop + " -> ").collect(Collectors.joining());
    return new Answer.Refused(trail.getFirst(), reason, hops + last);
  }
}
