package wegwijs.server.office.keeper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.Sealer;

/**
 * The links by which organizations come in without an account. Each is signed and says until when
 * it holds; it can be used again until then, or until it is taken back. Safe to share between
 * threads.
 */
public final class KeeperLinks {
  private static final Pattern TOKEN =
      Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,9})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{20,80})");

  private final Sealer sealer;
  private final Keepers keepers;
  private final Clock clock;

  /** Links to what is in this store. */
  public KeeperLinks(OfficeStore store, Keepers keepers, Clock clock) {
    this.sealer = store.sealer();
    this.keepers = keepers;
    this.clock = clock;
  }

  /** Whom a link lets in. */
  public sealed interface Opened {
    /** This one. */
    record By(Keeper keeper) implements Opened {}

    /** Nobody any more: it has expired or was taken back. */
    record Over() implements Opened {}

    /** Nobody: it is not ours. */
    record Unknown() implements Opened {}
  }

  /** What an address must hold to let this keeper in for so long from now. */
  public String token(Keeper keeper, Duration valid) {
    String content =
        keeper.id() + "." + keeper.serial() + "." + clock.instant().plus(valid).getEpochSecond();
    return content + "." + sealer.sign(signed(content));
  }

  /** Whom what stood in an address lets in now. */
  public Opened open(String token) {
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches()
        || !sealer.isSigned(signed(token.substring(0, parts.end(3))), parts.group(4))) {
      return new Opened.Unknown();
    }
    Optional<Keeper> keeper =
        keepers
            .find(UUID.fromString(parts.group(1)))
            .filter(Keeper::isActive)
            .filter(known -> known.serial() == Integer.parseInt(parts.group(2)));
    boolean isOver = clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(parts.group(3))));
    return keeper.isEmpty() || isOver ? new Opened.Over() : new Opened.By(keeper.get());
  }

  private static String signed(String content) {
    return "keeper link " + content;
  }
}
