package wegwijs.data.place;

/** The whole country: whoever lives in the Netherlands is served. Immutable. */
public record National() implements Area {

  @Override
  public String label() {
    return "heel Nederland";
  }
}
