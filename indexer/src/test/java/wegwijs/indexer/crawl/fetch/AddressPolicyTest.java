package wegwijs.indexer.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AddressPolicyTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/wegwijs/indexer/crawl/addresses.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void refusesWhatIsNotThePublicInternet(String address, String range) throws Exception {
    InetAddress parsed = InetAddress.getByName(address);
    assertThat(AddressPolicy.PUBLIC.refusal(parsed)).isEqualTo(Optional.ofNullable(range));
    assertThat(AddressPolicy.ANY.refusal(parsed)).isEmpty();
  }

  @Test
  void aSocketChecksWhereItConnectsTo() throws Exception {
    GuardedSockets sockets = new GuardedSockets(AddressPolicy.PUBLIC);
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (Socket socket = sockets.createSocket()) {
      assertThatThrownBy(() -> socket.connect(new InetSocketAddress(loopback, 9)))
          .isInstanceOf(AddressRefused.class)
          .hasMessageContaining("127.0.0.0/8");
      assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("h.nl", 9), 10))
          .isInstanceOf(AddressRefused.class);
    }
    assertThatThrownBy(() -> sockets.createSocket(loopback, 9)).isInstanceOf(AddressRefused.class);
    assertThatThrownBy(() -> sockets.createSocket("127.0.0.1", 9))
        .isInstanceOf(AddressRefused.class);
    assertThatThrownBy(() -> sockets.createSocket(loopback, 9, loopback, 0))
        .isInstanceOf(AddressRefused.class);
    assertThatThrownBy(() -> sockets.createSocket("127.0.0.1", 9, loopback, 0))
        .isInstanceOf(AddressRefused.class);
  }
}
