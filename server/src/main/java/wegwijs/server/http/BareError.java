package wegwijs.server.http;

import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import wegwijs.data.json.Json;

/**
 * Answers what Jetty refuses before our code sees it, such as a malformed address. What was sent
 * with it is not read, so the connection ends, and the answer says so (RFC 9112, 9.6): otherwise
 * the next question on it would get no answer.
 */
final class BareError extends ErrorHandler {
  private final Map<String, String> headers;

  BareError(Map<String, String> headers) {
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    JettyLimits.put(headers, response.getHeaders());
    response.getHeaders().put("Content-Type", "application/problem+json");
    response.getHeaders().put("Cache-Control", Answers.PRIVATE);
    response.getHeaders().put("Connection", "close");
    response.write(true, ByteBuffer.wrap(problem(response.getStatus())), callback);
    return true;
  }

  private static byte[] problem(int status) {
    HttpStatus known = HttpStatus.forStatus(status);
    return Json.writePlain(Problem.of(known, "Dit verzoek kan niet worden gelezen."));
  }
}
