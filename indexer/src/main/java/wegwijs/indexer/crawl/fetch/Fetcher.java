package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

/**
 * Makes one request and tells what came of it; never throws for what a server does. Follows no
 * redirect, repeats nothing, sends no cookies, uses no proxy and no cache. Safe to share between
 * threads.
 */
public final class Fetcher {
  private static final int MOST_HEADER_BYTES = 64 * 1024;
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

  private final OkHttpClient client;
  private final String userAgent;
  private final Clock clock;

  /**
   * A fetcher.
   *
   * @param userAgent who we are, with a way to reach us
   * @param deadline for a whole exchange, from looking the host up to the last byte
   * @param policy which addresses may be connected to
   * @param resolver looks hosts up; {@link Dns#SYSTEM} outside tests
   * @param anyCertificate whether certificates need not be valid
   */
  public Fetcher(
      String userAgent,
      Duration deadline,
      AddressPolicy policy,
      Dns resolver,
      Clock clock,
      boolean anyCertificate) {
    this.userAgent = userAgent;
    this.clock = clock;
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .callTimeout(deadline)
            .connectTimeout(deadline.compareTo(LONGEST_CONNECT) < 0 ? deadline : LONGEST_CONNECT)
            .readTimeout(deadline)
            .writeTimeout(deadline)
            .dns(new GuardedDns(resolver, policy))
            .socketFactory(new GuardedSockets(policy))
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            // Otherwise OkHttp repeats some requests by itself, at once.
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .protocols(List.of(Protocol.HTTP_1_1));
    if (anyCertificate) {
      AnyCertificate.acceptFor(builder);
    }
    this.client = builder.build();
  }

  /** Makes the request; a cancellation ends it at once. */
  public Answer fetch(FetchRequest request, Cancellation cancellation) {
    Call call = client.newCall(httpRequest(request));
    boolean[] hasAnswered = {false};
    try (Cancellation.Registration _ = cancellation.onRequest(call::cancel);
        Response response = call.execute()) {
      hasAnswered[0] = true;
      return answer(request, response);
    } catch (IOException e) {
      return Failures.answer(request.url(), e, hasAnswered[0]);
    }
  }

  private Request httpRequest(FetchRequest request) {
    Request.Builder builder =
        new Request.Builder()
            .url(request.url().toString())
            .header("User-Agent", userAgent)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Language", "nl,en;q=0.5")
            // Asked for here, so that OkHttp leaves the unpacking to us.
            .header("Accept-Encoding", "gzip");
    Validators validators = request.validators();
    if (validators.etag() != null) {
      builder.header("If-None-Match", validators.etag());
    }
    if (validators.lastModified() != null) {
      builder.header("If-Modified-Since", validators.lastModified());
    }
    return builder.build();
  }

  private Answer answer(FetchRequest request, Response response) throws IOException {
    if (isMalformed(response.headers())) {
      return new Answer.Failed(request.url(), Reason.ANSWER_MALFORMED, "headers");
    }
    int status = response.code();
    return switch (status) {
      case 200, 203 -> body(request, response);
      case 304 ->
          request.validators().equals(Validators.NONE)
              ? new Answer.Failed(request.url(), Reason.ANSWER_MALFORMED, "304")
              : new Answer.NotModified(request.url(), validators(response));
      case 301, 302, 303, 307, 308 ->
          new Answer.Redirected(request.url(), BodyReader.header(response, "Location"));
      case 404, 410 -> new Answer.Absent(request.url(), status == 410);
      case 429, 503 ->
          new Answer.Busy(
              request.url(),
              status,
              RetryAfter.parse(response.header("Retry-After"), clock.instant()));
      default -> otherStatus(request.url(), status);
    };
  }

  private static Answer otherStatus(WebUrl url, int status) {
    if (status >= 400 && status < 500) {
      return new Answer.Blocked(url, status);
    }
    return new Answer.Failed(
        url,
        status >= 500 ? Reason.SERVER_ERROR : Reason.ANSWER_MALFORMED,
        Integer.toString(status));
  }

  private static Answer body(FetchRequest request, Response response) throws IOException {
    String contentType = BodyReader.header(response, "Content-Type");
    String media = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!request.accepts().test(media)) {
      return new Answer.Refused(request.url(), Reason.MEDIA_TYPE_SKIPPED, media);
    }
    BodyReader.Body body = BodyReader.read(response, request);
    return new Answer.Fetched(
        request.url(),
        contentType,
        validators(response),
        response.headers("X-Robots-Tag"),
        body.bytes(),
        body.notes());
  }

  private static Validators validators(Response response) {
    return new Validators(response.header("ETag"), response.header("Last-Modified"));
  }

  /** OkHttp reads a header line without a colon as a value without a name. */
  private static boolean isMalformed(Headers headers) {
    return headers.byteCount() > MOST_HEADER_BYTES || headers.names().contains("");
  }
}
