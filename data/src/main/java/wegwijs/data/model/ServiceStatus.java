package wegwijs.data.model;

/** Whether a service is offered. HSDS 3: {@code service.status}. */
public enum ServiceStatus {
  ACTIVE("active"),
  INACTIVE("inactive"),
  DEFUNCT("defunct"),
  TEMPORARILY_CLOSED("temporarily closed");

  private final String word;

  ServiceStatus(String word) {
    this.word = word;
  }

  /** The word of the specification, as it stands in files. */
  @Override
  public String toString() {
    return word;
  }
}
