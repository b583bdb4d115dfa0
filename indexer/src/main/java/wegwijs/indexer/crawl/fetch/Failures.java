package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/** Exceptions of the network as answers. */
final class Failures {
  private Failures() {}

  static Answer answer(WebUrl url, IOException failure, boolean hasAnswered) {
    String text = String.valueOf(failure.getMessage());
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Answer known = known(url, cause);
      if (known != null) {
        return known;
      }
    }
    if (hasAnswered) {
      return new Answer.Failed(url, Reason.BODY_CUT_OFF, text);
    }
    boolean isNoHttp = failure instanceof ProtocolException || isEndlessLine(failure);
    return new Answer.Failed(
        url, isNoHttp ? Reason.ANSWER_MALFORMED : Reason.HOST_UNREACHABLE, text);
  }

  /** What okio says of a line that is longer than it reads; of no line at all it says limit=0. */
  private static boolean isEndlessLine(IOException failure) {
    return failure.getCause() != null
        && String.valueOf(failure.getCause().getMessage()).contains("not found: limit=")
        && !String.valueOf(failure.getCause().getMessage()).contains("not found: limit=0 ");
  }

  private static @Nullable Answer known(WebUrl url, Throwable cause) {
    String text = String.valueOf(cause.getMessage());
    return switch (cause) {
      case AddressRefused refused -> new Answer.Refused(url, Reason.ADDRESS_NOT_PUBLIC, text);
      case SSLHandshakeException untrusted -> new Answer.Refused(url, Reason.TLS_INVALID, text);
      case SSLPeerUnverifiedException other -> new Answer.Refused(url, Reason.TLS_INVALID, text);
      case InterruptedIOException late -> new Answer.Failed(url, Reason.ANSWER_TOO_SLOW, text);
      case BodyUnusable unusable when isFinal(unusable.reason()) ->
          new Answer.Refused(url, unusable.reason(), text);
      case BodyUnusable unusable -> new Answer.Failed(url, unusable.reason(), text);
      default -> null;
    };
  }

  private static boolean isFinal(Reason reason) {
    return reason == Reason.BODY_TOO_LARGE || reason == Reason.BODY_INFLATES_TOO_MUCH;
  }
}
