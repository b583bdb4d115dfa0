package wegwijs.indexer.merge.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.store.Correction;

/** The dates of a golden record. Stateless. */
final class Lifecycles {
  private Lifecycles() {}

  /**
   * First seen is the earliest, last seen, changed and verified the latest of all. A check counts
   * no longer when its organization was asked after it and did not answer. It is missing when all
   * are, since the last of them went, unless staff show it all the same; and when staff hid it,
   * since then.
   */
  static Lifecycle of(Collection<Member> members, List<Correction> corrections) {
    List<Lifecycle> lives = members.stream().map(Member::lifecycle).toList();
    return new Lifecycle(
        lives.stream().mapToInt(Lifecycle::version).sum(),
        lives.stream().map(Lifecycle::firstSeen).min(Instant::compareTo).orElseThrow(),
        lives.stream().map(Lifecycle::lastSeen).max(Instant::compareTo).orElseThrow(),
        Stream.concat(
                lives.stream().map(Lifecycle::lastChanged),
                corrections.stream().map(Correction::at))
            .max(Instant::compareTo)
            .orElseThrow(),
        verified(lives, corrections).orElse(null),
        hiddenSince(corrections).or(() -> missingSince(lives, corrections)).orElse(null));
  }

  private static Optional<LocalDate> verified(List<Lifecycle> lives, List<Correction> corrections) {
    Optional<LocalDate> unconfirmed =
        corrections.stream()
            .flatMap(correction -> correction.unconfirmedOn().stream())
            .max(LocalDate::compareTo);
    return Stream.concat(
            lives.stream().map(Lifecycle::lastVerified).filter(Objects::nonNull),
            corrections.stream().flatMap(correction -> correction.checkedOn().stream()))
        .max(LocalDate::compareTo)
        .filter(day -> unconfirmed.isEmpty() || !day.isBefore(unconfirmed.get()));
  }

  private static Optional<Instant> hiddenSince(List<Correction> corrections) {
    return corrections.stream()
        .filter(Correction::isHiding)
        .map(Correction::at)
        .min(Instant::compareTo);
  }

  private static Optional<Instant> missingSince(
      List<Lifecycle> lives, List<Correction> corrections) {
    return corrections.stream().anyMatch(Correction::isShowing)
            || lives.stream().anyMatch(life -> life.missingSince() == null)
        ? Optional.empty()
        : lives.stream()
            .map(Lifecycle::missingSince)
            .filter(Objects::nonNull)
            .max(Instant::compareTo);
  }
}
