package wegwijs.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail to a real server in this process. */
class SmtpMailerTest {
  @Test
  void sendsPlainTextToOneAddress() throws MessagingException {
    GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      String address = "smtp+plain://localhost:" + server.getSmtp().getPort();
      MailSettings settings =
          MailSettings.of(Map.of("WEGWIJS_SMTP", address, "WEGWIJS_MAIL_FROM", "kaart@example.nl"))
              .orElseThrow();
      try (SmtpMailer mailer = new SmtpMailer(settings)) {
        mailer.send(new Mailer.Message("anna@example.nl", "Nieuw: café", "Kijk op de site."));
        mailer.send(new Mailer.Message("geen adres", "x", "y"));
      }
      MimeMessage[] received = server.getReceivedMessages();
      assertThat(received).hasSize(1);
      assertThat(received[0].getSubject()).isEqualTo("Nieuw: café");
      assertThat(received[0].getAllRecipients()[0]).hasToString("anna@example.nl");
      assertThat(GreenMailUtil.getBody(received[0])).contains("Kijk op de site.");
    } finally {
      server.stop();
    }
  }

  @Test
  void withoutAServerThereIsNoMail() {
    assertThat(MailSettings.of(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kaart", "a b@example.nl", "@example.nl"})
  void aSenderWithoutAddressIsTold(String from) {
    assertThatThrownBy(() ->
            MailSettings.of(
                Map.of("WEGWIJS_SMTP", "smtp://mail.example.nl:587", "WEGWIJS_MAIL_FROM", from)))
        .hasMessageContaining("afzender");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.example.nl", "http://mail.example.nl:25", "smtp://x", "::"})
  void anAddressThatCannotBeIsToldWithItsRemedy(String server) {
    assertThatThrownBy(() ->
            MailSettings.of(
                Map.of("WEGWIJS_SMTP", server, "WEGWIJS_MAIL_FROM", "kaart@example.nl")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smtp://mail.example.nl:587");
  }

  @Test
  void thePasswordComesFromAFileAndIsNotTold(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "geheim\n");
    Map<String, String> environment =
        Map.of(
            "WEGWIJS_SMTP", "smtp://mail.example.nl:587",
            "WEGWIJS_MAIL_FROM", "kaart@example.nl",
            "WEGWIJS_SMTP_USER", "kaart",
            "WEGWIJS_SMTP_PASSWORD_FILE", file.toString());
    MailSettings settings = MailSettings.of(environment).orElseThrow();
    assertThat(settings.user().orElseThrow().password()).isEqualTo("geheim");
    assertThat(settings.toString()).doesNotContain("geheim");
    Files.delete(file);
    assertThatThrownBy(() -> MailSettings.of(environment)).hasMessageContaining("niet te lezen");
  }
}
