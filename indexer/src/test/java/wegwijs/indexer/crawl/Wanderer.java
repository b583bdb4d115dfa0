package wegwijs.indexer.crawl;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The program that {@link KillTest} kills: it visits a site again and again, for ever. */
final class Wanderer {
  private Wanderer() {}

  public static void main(String[] arguments) {
    Bench bench = new Bench(Path.of(arguments[0]));
    bench.clock.move(Duration.between(Bench.START, Instant.parse(arguments[2])));
    System.out.println("begin");
    while (true) {
      bench.visit(arguments[1]);
      bench.passMonth();
    }
  }
}
