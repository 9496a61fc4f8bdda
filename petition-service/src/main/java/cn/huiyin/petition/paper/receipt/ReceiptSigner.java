package cn.huiyin.petition.paper.receipt;

import cn.huiyin.kit.casework.Sha256;
import cn.huiyin.kit.privacy.SigningKey;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 登记单签名: over number, time, organ and the hash of what was petitioned. Says nothing of the person;
 * who holds the text can prove that it was this text.
 */
@ApplicationScoped
public class ReceiptSigner {
  private static final int KEY_ID_BYTES = 8;

  private final SigningKey key;
  private final CaseFiles files;

  @Inject
  ReceiptSigner(SigningKey key, CaseFiles files) {
    this.key = key;
    this.files = files;
  }

  public SignedReceipt sign(Petition petition) {
    String content = statement(petition);
    byte[] signature = key.sign(content.getBytes(StandardCharsets.UTF_8));
    return new SignedReceipt(content, Base64.getEncoder().encodeToString(signature), keyId());
  }

  /** First bytes of the public key's hash: tells keys apart. */
  String keyId() {
    return HexFormat.of().formatHex(Sha256.of(key.publicKey()), 0, KEY_ID_BYTES);
  }

  byte[] publicKey() {
    return key.publicKey();
  }

  private String statement(Petition petition) {
    String text = files.contentOf(petition.id()).map(PetitionContent::body).orElse("");
    return """
        huiyin-receipt-v1
        petitionNo=%s
        receivedAt=%s
        organ=%s
        contentSha256=%s
        """
        .formatted(
            petition.registration().petitionNo(),
            petition
                .receivedAt()
                .atZoneSameInstant(StatutoryClockSource.ZONE)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
            petition.registration().bureauCode(),
            Sha256.hexOf(text));
  }
}
