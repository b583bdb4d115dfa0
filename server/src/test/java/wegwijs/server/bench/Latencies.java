package wegwijs.server.bench;

import java.util.Arrays;

/** Times of many questions. Immutable. */
final class Latencies {
  private final long[] sorted;

  /** The times in nanoseconds, in any order. */
  Latencies(long... nanos) {
    this.sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  /**
   * Something that answers the n-th question; the result keeps the compiler from leaving it out.
   */
  @FunctionalInterface
  interface Answer {
    int to(int question) throws Exception;
  }

  /** Warms up and then times each question several times, in turn. */
  static Latencies measure(int questions, int rounds, Answer answer) throws Exception {
    long blackhole = 0;
    for (int i = 0; i < questions * Math.max(2, rounds / 2); i++) {
      blackhole += answer.to(i % questions);
    }
    long[] times = new long[questions * rounds];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      blackhole += answer.to(i % questions);
      times[i] = System.nanoTime() - start;
    }
    if (blackhole == 42) {
      System.err.println();
    }
    return new Latencies(times);
  }

  /** These and others together. */
  Latencies with(Latencies others) {
    long[] all = Arrays.copyOf(sorted, sorted.length + others.sorted.length);
    System.arraycopy(others.sorted, 0, all, sorted.length, others.sorted.length);
    return new Latencies(all);
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(0) / 1e6;
  }

  double p50() {
    return sorted[sorted.length / 2] / 1e6;
  }

  double p95() {
    return sorted[(int) (sorted.length * 0.95)] / 1e6;
  }

  double p99() {
    return sorted[(int) (sorted.length * 0.99)] / 1e6;
  }

  @Override
  public String toString() {
    return "mean %7.3f  p50 %7.3f  p95 %7.3f  p99 %7.3f ms".formatted(mean(), p50(), p95(), p99());
  }
}
