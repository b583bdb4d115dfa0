package wegwijs.indexer.ingest;

import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Watches the bytes of an XML file for what no parser should meet: a document type, with which
 * entities begin, and a single tag or text so long that it fills the memory. Zero bytes are passed
 * over, so that UTF-16 looks like ASCII. Used once.
 */
final class XmlFence {
  private static final int LONGEST_PIECE = 8 << 20;
  private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

  private final String name;
  private int matched;
  private int sinceTag;

  XmlFence(String name) {
    this.name = name;
  }

  /** Looks at the next bytes. */
  void pass(byte[] bytes, int length) throws SourceRefused {
    for (int i = 0; i < length; i++) {
      byte next = bytes[i];
      if (next == 0) {
        continue;
      }
      sinceTag = next == '<' ? 0 : sinceTag + 1;
      matched = next == DOCTYPE[matched] ? matched + 1 : next == '<' ? 1 : 0;
      if (matched == DOCTYPE.length) {
        throw refused(Reason.XML_WITH_DOCTYPE);
      }
      if (sinceTag > LONGEST_PIECE) {
        throw refused(Reason.ZIP_TOO_LARGE);
      }
    }
  }

  private SourceRefused refused(Reason reason) {
    return SourceRefused.of(Issue.sourceRefused(name, null, reason));
  }
}
