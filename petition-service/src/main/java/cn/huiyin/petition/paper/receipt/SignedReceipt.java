package cn.huiyin.petition.paper.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 签名的登记回执. */
@Schema(description = "签名的登记回执，可离线核验 A signed receipt, to be checked offline")
public record SignedReceipt(
    @Schema(
            maxLength = 400,
            description = "被签名的内容，逐字节 the signed text, byte for byte, UTF-8",
            examples = "huiyin-receipt-v1\npetitionNo=350521-2026-W-000001\n")
        String statement,
    @Schema(maxLength = 100, description = "Ed25519签名，Base64 the signature in Base64")
        String signature,
    @Schema(maxLength = 16, description = "公钥标识 which key", examples = "9f86d081884c7d65")
        String keyId) {

  /** As lines of a paper. */
  public String lines() {
    return statement + "Ed25519=" + signature;
  }
}
