package wegwijs.server.bench;

import io.javalin.Javalin;

/** The least that Javalin can do: the measure for how long a start may take. */
public final class TrivialProgram {
  private TrivialProgram() {}

  /** Answers one word until it is stopped. */
  public static void main(String[] arguments) {
    int port = Integer.parseInt(System.getenv("PORT"));
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/", context -> context.result("ja"));
            })
        .start(port);
  }
}
