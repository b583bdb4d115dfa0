package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.indexer.report.Reason;

/** A certificate that nobody vouches for (list of bad input, 21). */
class TlsTest {
  private static final String PASSWORD = "proefproef";

  @TempDir private Path folder;

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    Bench bench = new Bench(folder);
    ServerSocket socket =
        context()
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    try (RawServer server =
        new RawServer(
            socket, (target, output) -> RawServer.write(output, "HTTP/1.1 200 OK\r\n\r\nhoi"))) {
      Visit visit = bench.visit("https://zorg.example.nl:" + server.port() + "/");

      assertThat(Bench.reasons(visit)).contains(Reason.TLS_INVALID, Reason.ROBOTS_UNREACHABLE);
      assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void anAdministratorMayTakeItForGoodAndIsToldSoAtEveryVisit() throws Exception {
    Bench bench = new Bench(folder);
    ServerSocket socket =
        context()
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    try (RawServer server =
        new RawServer(
            socket,
            (target, output) ->
                RawServer.write(
                    output,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                        + "<h1>Eetclub</h1>"))) {
      Site site = Bench.site("https://zorg.example.nl:" + server.port() + "/").withAnyCertificate();

      Visit visit = bench.visit(site);

      assertThat(bench.counts(visit).added()).isOne();
      assertThat(Bench.reasons(visit)).contains(Reason.CERTIFICATE_NOT_CHECKED);
    }
  }

  /** A certificate of its own, made by the keytool of this JDK. */
  private SSLContext context() throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "proef",
                "-keyalg",
                "EC",
                "-dname",
                "CN=zorg.example.nl",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream input = Files.newInputStream(file)) {
      keys.load(input, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
