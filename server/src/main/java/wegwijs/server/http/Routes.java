package wegwijs.server.http;

/** A part of the program that answers requests. */
@FunctionalInterface
public interface Routes {
  /** Names what it answers. Called once, before the server starts. */
  void register(Endpoints endpoints);
}
