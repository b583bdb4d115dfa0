package wegwijs.server.page;

import io.nayuki.qrcodegen.DataTooLongException;
import java.util.Optional;
import wegwijs.templates.view.QrCode;

/** Addresses as QR codes. */
public final class QrCodes {
  /** ISO/IEC 18004 asks for a quiet border of four modules. */
  private static final int BORDER = 4;

  private QrCodes() {}

  /** The code of an address; empty when it is too long for one. */
  public static Optional<QrCode> of(String address) {
    try {
      return Optional.of(
          drawn(
              io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.LOW)));
    } catch (DataTooLongException e) {
      return Optional.empty();
    }
  }

  private static QrCode drawn(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(',').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    return new QrCode(code.size + 2 * BORDER, path.toString());
  }
}
