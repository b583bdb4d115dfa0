package wegwijs.server.staff.figures;

/** What is told of a number. */
sealed interface Told {
  /** The number itself. */
  record Exactly(int number) implements Told {}

  /** That it is small: it could point at a person. */
  record Few() implements Told {}

  /** Nothing: with the others it would give a small number away. */
  record Withheld() implements Told {}
}
