package wegwijs.indexer;

import java.nio.file.Path;
import wegwijs.data.model.SourceFormat;

/** The program that {@link KillTest} kills: it takes two files in turn and publishes, for ever. */
final class Grinder {
  private Grinder() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Workplace place = new Workplace(folder);
    for (int turn = 0; ; turn++) {
      place.take(
          Workplace.source("test", SourceFormat.CSV), folder.resolve(turn % 2 == 0 ? "a" : "b"));
      place.publish(false);
      System.out.println("turn " + turn);
    }
  }
}
