package wegwijs.server.office.insight;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import wegwijs.data.time.DutchTime;

/**
 * Counts words that were sought in vain, and tells a word only once enough people missed it:
 * {@value #LEAST} times within {@value #DAYS} days on a portal, of which a day counts for {@value
 * #MOST_A_DAY} at most, so that no one person reaches it by trying again.
 *
 * <p>Until then the word is nowhere. What is kept is a keyed hash with numbers per day, in memory
 * only, with a key that is made at start and dies with the program. Safe to share between threads.
 */
public final class MissedWords {
  /** How often a word must be missed before it is told. */
  public static final int LEAST = 10;

  static final int DAYS = 90;
  static final int MOST_A_DAY = 3;

  /** More words than this at once make it forget those that were missed longest ago. */
  private static final int REMEMBERED = 20_000;

  private static final String HASH = "HmacSHA256";

  private final UseCounts counts;
  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Tally> tallies =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Words that are told by these sums. */
  public MissedWords(UseCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    key = new SecretKeySpec(bytes, HASH);
  }

  /** Counts each of these words once. They must say nothing of a person. */
  public void add(String portal, Collection<String> words) {
    words.stream().distinct().forEach(word -> add(portal, word));
  }

  private void add(String portal, String word) {
    int told;
    synchronized (tallies) {
      told = tallies.computeIfAbsent(hash(portal, word), _ -> new Tally()).add(today());
    }
    if (told > 0) {
      counts.add(portal, Use.MISSED_WORD, word, told);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
  }

  private String hash(String portal, String word) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(key);
      byte[] bytes = (portal + "\n" + word).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC", e);
    }
  }

  /** How often one word was missed, by day. */
  private static final class Tally {
    private final TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
    private boolean isTold;

    /** Counts once more, and says how many times can be told now that were not told before. */
    int add(LocalDate day) {
      byDay.headMap(day.minusDays(DAYS)).clear();
      if (byDay.getOrDefault(day, 0) == MOST_A_DAY) {
        return 0;
      }
      byDay.merge(day, 1, Integer::sum);
      int times = byDay.values().stream().mapToInt(Integer::intValue).sum();
      if (times < LEAST) {
        return 0;
      }
      int news = isTold ? 1 : times;
      isTold = true;
      return news;
    }
  }
}
