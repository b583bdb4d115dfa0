package wegwijs.indexer.build;

/** One document after which Lucene closed its writer, as it does when memory runs out. */
final class DocumentFatal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;

  DocumentFatal(String id, Throwable cause) {
    super("document " + id + " closed the index writer", cause);
    this.id = id;
  }

  /** Of which record the document was. */
  String id() {
    return id;
  }
}
